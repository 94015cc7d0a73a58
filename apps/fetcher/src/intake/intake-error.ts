import { HttpException } from '@nestjs/common';

/** A pushed document that cannot be taken in: the status says whose fault it is, the detail what to change. */
export class IntakeError extends HttpException {
  constructor(
    status: 400 | 401 | 413 | 415 | 422,
    detail: string,
    errors?: readonly { pointer: string; detail: string }[],
  ) {
    super({ message: detail, ...(errors === undefined ? {} : { errors }) }, status);
  }
}
