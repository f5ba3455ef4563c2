/** Buttons and links that look like buttons, each with its key where it has one. */
import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

type ButtonVariant = "main" | "plain" | "quiet";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  readonly variant?: ButtonVariant;
  /** The key that does the same, shown beside the words. */
  readonly shortcut?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ variant = "plain", shortcut, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${variant}`}>
      {children}
      {shortcut === undefined ? null : <Key>{shortcut}</Key>}
    </AriaButton>
  );
}

/** A key of the keyboard, beside the action it does. */
export function Key({ children }: { readonly children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly variant?: ButtonVariant;
  readonly ref?: Ref<HTMLAnchorElement>;
}

function ButtonAnchor({ variant = "plain", children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={`button button-${variant}`}>
      {children}
    </a>
  );
}

/** A link to a page, drawn as a button. */
export const ButtonLink: LinkComponent<typeof ButtonAnchor> = createLink(ButtonAnchor);
