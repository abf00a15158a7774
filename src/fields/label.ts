/** A label in the panel's two languages; Payload's translations cover what is not ours. */
export const label = (en: string, fr: string): { en: string; fr: string } => ({ en, fr })
