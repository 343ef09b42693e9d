import { dialogOnDemand } from '../../ui/dialog-on-demand.tsx'

/** Shows the copies that were kept, to look at and put back. */
export const { open: openRestore, Host: Restore } = dialogOnDemand(
  async () => (await import('./restore-dialog.tsx')).RestoreDialog,
)
