import { dialogOnDemand } from '../../ui/dialog-on-demand.tsx'

/** A sheet for a talk, and typing over what was written on it. */
export const { open: openWorksheet, Host: Worksheet } = dialogOnDemand(
  async () => (await import('./worksheet-dialog.tsx')).WorksheetDialog,
)
