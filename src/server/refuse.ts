import type { Response } from 'express'

/** Answers with an error in the form that Payload's REST API gives its own. */
export function refuse(response: Response, status: number, message: string): void {
  response.status(status).json({ errors: [{ message }] })
}
