import { EventType } from "../event-hub";
import type { MethodSpec } from "./model-node";

/** The methods by which Office.js registers for events, by the name of the event, and what brought them. */
const EVENTS: readonly (readonly [member: string, type: number, since: string])[] = [
  ["DataChangedEvent", EventType.Changed, "1.7"],
  ["ActivatedEvent", EventType.Activated, "1.7"],
  ["DeactivatedEvent", EventType.Deactivated, "1.7"],
  ["AddedEvent", EventType.Added, "1.7"],
  ["DeletedEvent", EventType.Deleted, "1.7"],
  ["SelectionChangedEvent", EventType.SelectionChanged, "1.7"],
  ["ProtectionChangedEvent", EventType.ProtectionChanged, "1.14"],
  ["EventNameChanged", EventType.NameChanged, "ExcelApiOnline 1.1"],
  ["EventMoved", EventType.Moved, "ExcelApiOnline 1.1"],
];

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and their like for one kind of target. */
export function eventMethods<Target>(targetId: (target: Target) => string): Record<string, MethodSpec<Target>> {
  return Object.fromEntries(
    EVENTS.flatMap(([member, type, since]): [string, MethodSpec<Target>][] => [
      [
        `_Register${member}`,
        { since, call: (target, _args, session) => session.events.register(type, targetId(target)) },
      ],
      [
        `_Unregister${member}`,
        { since, call: (target, _args, session) => session.events.unregister(type, targetId(target)) },
      ],
    ]),
  );
}
