import { dialogOnDemand } from '../../ui/dialog-on-demand.tsx'

/** Asks what goes into a file, for whom and in which form. */
export const { open: openExport, Host: Export } = dialogOnDemand(
  async () => (await import('./export-dialog.tsx')).ExportDialog,
)
