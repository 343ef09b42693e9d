import { dialogOnDemand } from '../../ui/dialog-on-demand.tsx'

/** Shows the help, before whatever is on the page. */
export const { open: openHelp, Host: HelpHost } = dialogOnDemand(
  async () => (await import('./help-dialog.tsx')).HelpDialog,
)
