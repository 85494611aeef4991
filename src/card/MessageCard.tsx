import type { ComponentChildren } from "preact";
import { CardFrame, type FrameProps } from "./CardFrame";

interface MessageCardProps extends FrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The one thing that can be done about it. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A card that has no facts to show: it says what happened, what still works, and one thing to do. */
export function MessageCard({ title, children, action, ...frame }: MessageCardProps) {
  return (
    <CardFrame {...frame} name={title} head={<h3 class="card-name card-title">{title}</h3>}>
      <p class="message">{children}</p>
      {action && (
        <div class="actions">
          <button type="button" class="button outlined" onClick={action.onClick}>
            {action.label}
          </button>
        </div>
      )}
    </CardFrame>
  );
}
