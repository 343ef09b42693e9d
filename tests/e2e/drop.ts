import type { Page } from 'playwright-core'

/** A file of text is let go of above the window. */
export const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([called, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], called))
      const event = { dataTransfer: transfer, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('drop', event))
    },
    [name, text] as const,
  )
