import { invoke } from '@tauri-apps/api/core';
import { getCurrentWindow } from '@tauri-apps/api/window';
import type { Place } from './where';

/** Carries one call to the desk: ids as headers, typed words as raw bytes, never as JSON arguments. */
export function send(name: string, body: Uint8Array, headers: Record<string, string>): Promise<unknown> {
  return invoke(name, body, { headers });
}

/** The label of the window is the place. */
export function opening(): { place: Place; screen: string | null } {
  const { label } = getCurrentWindow();
  const place = label === 'interview' || label === 'review' || label === 'beside' ? label : 'front';
  return { place, screen: null };
}
