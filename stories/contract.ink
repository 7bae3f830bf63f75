// What the program tells a story before each continuation. A story reads these and never assigns them:
// every number lives in src/model, every word lives here. The checker holds both sides to it.

VAR truth = "shame"        // what is being protected in this play, drawn from the seed
VAR session = 1            // which therapy session of the case this is, from 1; between two, the one just over
VAR before = "none"        // how the therapy session before this ended: an ending of the case, or none
VAR between = "none"       // how what happened since then ended: an ending of the case, or none
VAR reaction = "holding"   // how the client takes the response just given: hardening, holding, opening
VAR band = "wary"          // the alliance as a word: guarded, wary, warming, open
VAR alliance = 34          // the alliance as it shows, 0-100
VAR guard = 60             // how much the client is guarding, 0-100
VAR silence = "none"       // the silence just held: none, short, enough, long
VAR rupture = "none"       // none, open, repaired
