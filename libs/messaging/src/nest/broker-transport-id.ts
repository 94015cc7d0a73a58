/** Marks the handlers of this transport, so that another transport in the same application leaves them alone. */
export const brokerTransportId = Symbol('dateline.broker');
