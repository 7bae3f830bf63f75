// The boxes that drawings of a person are drawn in, in the drawing's units with the middle of the
// face at 0, 0.

/** A head, and a body below it. */
export const HEAD_BOX = { x: -165, y: -165, width: 330, height: 345 } as const;
export const BODY_BOX = { x: -210, y: 60, width: 420, height: 600 } as const;
/** The box of a coat over that body. */
export const COAT_BOX = { x: -175, y: 90, width: 350, height: 370 } as const;
/** The box of what is held on the knees, with the arms round it. */
export const KNEES_BOX = { x: -175, y: 130, width: 350, height: 370 } as const;
/** The box round the eyes that a blink is drawn in, over the head. */
export const LIDS_BOX = { x: -80, y: -30, width: 160, height: 56 } as const;
/** An iris is drawn round 0, 0 in this box. */
export const IRIS_BOX = { x: -12, y: -12, width: 24, height: 24 } as const;
