/** The texts about things in use that are to be otherwise, wherever they stand. */
export const words = {
  actions: {
    change: 'Change the plan',
    move: 'Move it',
    disconnect: 'Disconnect it',
    add_seats: 'Add seats',
    renew: 'Renew it',
    repair: 'Have it repaired',
    return: 'Give it back',
  },
  fromTo: '{{from}} → {{to}}',
  toOnly: 'to {{to}}',
  done: 'Begun: its tasks say how far it is',
  refused: 'Could not be done: {{reason}}',
  unknown: 'There is nothing of that kind that you can ask about',
  title: '{{action}}: {{name}}',
  picker: {
    open: 'About something in use',
    title: 'Something in use',
    mine: 'What you have',
    none: 'You have nothing in use.',
    other: 'Something else',
    choose: 'Choose {{name}}',
    chooseShort: 'Choose',
  },
  fields: {
    action: 'What is to be done',
    plan: 'The new plan',
    place: 'Where it moves',
    seats: 'How many more seats',
    fault: 'What is wrong',
    condition: 'In what condition it is',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    changes: typeof words;
  }
}
