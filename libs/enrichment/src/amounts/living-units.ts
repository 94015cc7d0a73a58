/** Counted units that are people: they can be killed, held or displaced. */
export const livingUnits: ReadonlySet<string> = new Set(
  (
    'people civilians civilian men women man woman children child boys girls residents villagers citizens passengers ' +
    'migrants refugees protesters demonstrators workers employees students pupils patients prisoners detainees hostages ' +
    'suspects journalists activists militants fighters soldiers troops policemen officers police gunmen rebels insurgents ' +
    'terrorists members officials lawmakers deputies voters visitors tourists returnees families households guards ' +
    'firefighters medics doctors nurses teachers peacekeepers personnel individuals others sailors pilots inmates ' +
    'jihadists recruits farmers crew'
  ).split(' '),
);
