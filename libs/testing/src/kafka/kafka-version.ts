/** The broker that the project is tested on. */
export const kafkaVersion = '4.1.0';
