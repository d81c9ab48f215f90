/**
 * What an SMTP client is told. 4xx: try again later; 5xx: never. It says nothing of who is here
 * beyond yes and no.
 */
export class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string
  ) {
    super(message)
  }
}

export const refusals = {
  unknownRecipient: () => new Refusal(550, '5.1.1 No such mailbox here'),
  tooManyRecipients: () =>
    new Refusal(452, '4.5.3 Too many recipients, send the rest in another mail'),
  tooManyGuesses: () => new Refusal(421, '4.7.0 Too many unknown recipients'),
  tooManyConnections: () => new Refusal(421, '4.7.0 Too many connections from your address'),
  tooManyMails: () => new Refusal(451, '4.7.1 Too many mails from your address, try again later'),
  tooLarge: (limit: number) =>
    new Refusal(552, `5.3.4 Larger than the ${limit} bytes that are taken`),
  loop: () => new Refusal(554, '5.4.6 Handed on too often'),
  stopping: () => new Refusal(421, '4.3.2 The server is stopping, try again'),
  notStored: () => new Refusal(451, '4.3.0 Could not be stored, try again later'),
}
