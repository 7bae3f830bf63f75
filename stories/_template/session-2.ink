// The second part of the template: what was done in session 1 comes back. `left_choice` and `named_jo` are
// listed under `remembers` in case.json, so they begin here as session 1 left them.

INCLUDE ../contract.ink

VAR left_choice = false
VAR named_jo = false

-> the_list

=== the_list ===
{before == "next-week": Sam is on time today, and hangs the coat on the door. #face:neutral #pose:lap #gaze:meet #light:room #sky:morning #clock:10:00|Sam is a quarter of an hour late, and keeps the coat on. #face:guarded #pose:held #gaze:down #light:room #sky:morning #clock:10:15 #until:10:50}
{ left_choice:
    “You asked what I'd talk about if it was up to me, and I did think about it, on the bus.” #talk:change
- else:
    “So I've brought the list, because Jo wrote it out in the end.” #talk:neutral #tells:the-list
}
{ truth == "tired":
    “And I fell asleep again, so that's about as far as I got.” #talk:neutral #face:tired #evidence:fell-asleep
- else:
    “And I got as far as thinking that I'd rather not say it on a bus.” #talk:neutral #face:anxious #gaze:away #evidence:meant-to-say
}
{named_jo: “Jo asked if we'd talked about Jo. I said a bit.” #talk:neutral|“Jo asked what it's like, and I said it's fine.” #talk:sustain}

* [“You fell asleep twice in a fortnight. Have you been driving?” #move:direct-safety-question #fit:{truth == "tired": attuned|missed} #principle:safety-first #why:{truth == "tired":Sam has fallen asleep on the bus twice, and a tired person can come to harm at a wheel. A question about safety is asked plainly and at once; ask it, and then ask what would make the week safer.|Sam has just said that something is hard to say, and this asks about something else. A question about safety is right where there is a sign of danger, and here there was none; make room for what was hard to say.}]
    { reaction:
        - "opening": { truth == "tired": “The van, at five. Only to the station.” Sam looks at you. “That's bad, isn't it?” #talk:safety #face:anxious #gaze:meet #evidence:four-hours|“No. I haven't got a car.” #talk:neutral #face:neutral}
        - "hardening": “I'm careful,” says Sam. #talk:sustain #face:guarded
        - else: “Not really,” says Sam. #talk:neutral #face:neutral
    }
* [“You'd rather not say it on a bus. We could wait with it here as well, and you'd tell me when.” #move:hand-back-choice #fit:{truth == "going": attuned|missed} #principle:pacing #why:{truth == "going":Sam has got as far as thinking that there is something, and looks away. Going at the speed that somebody can manage makes it more likely to be said; say that it can wait, and do wait.|Sam has told you that sleep came before any thought, and this hears a secret in it. Going slowly is no help where nobody is holding back; ask about the sleep.}]
    { reaction:
        - "opening": { truth == "going": “All right.” Sam is quiet for some time. “I think I want to live by myself.” #talk:change #face:tears #gaze:down #pause:3000 #evidence:own-flat|“There isn't really an it,” says Sam. “I'm just so tired.” #talk:change #face:tired #evidence:four-hours}
        - "hardening": “I didn't say there was anything.” #talk:discord #face:guarded
        - else: “Okay,” says Sam. “I might.” #talk:neutral #face:neutral
    }
* [“So Jo asks how it goes in here. What do you make of that?” #move:open-question #fit:partial #principle:evocation #why:Sam told you what Jo asked, and what Sam said to that. Asking for Sam's own view is right and keeps the talk with Jo; say back first what Sam said about the bus, and then ask.]
    { reaction:
        - "opening": “I think Jo's worried,” says Sam. “I'd be worried, with me.” #talk:change #face:thoughtful
        - "hardening": “It's only asking.” #talk:sustain #face:guarded
        - else: “It's nice of Jo,” says Sam. #talk:neutral #face:hollow
    }
* [(Wait. Sam may want to go on.) #move:hold-silence #fit:{truth == "going": attuned|partial} #principle:silence-as-work #stirs:Sam has begun to fold the corner of the coat. #strays:Sam looks up, and then at the clock. #why:{truth == "going":Sam stopped in the middle of something and looked away. A silence is work while somebody is still deciding; keep it, and let Sam be the one to end it.|Sam had come to the end of what there was to say. A silence does no harm here, and it gives nothing to go on with either; ask about the sleep.}]
    { reaction:
        - "opening": “The thing is,” says Sam, and then {truth == "going":doesn't say it. “I looked at a flat. I said that, didn't I?” #talk:change #evidence:own-flat|says, “I could sleep now, in this chair.” #talk:change #evidence:four-hours}
        - "hardening": “Is this a thing, that you don't say anything?” #talk:discord #face:irritated
        - else: “That's it, really,” says Sam. #talk:neutral #face:neutral
    }
- {band == "guarded": -> still_fine|-> said}

=== said ===
“I hadn't said that to anybody,” says Sam at the door. “It's not so bad, once it's said.” #talk:change #face:relief #gaze:meet #ending:said-it #presence:door
-> END

=== still_fine ===
“Well, that was really helpful.” Sam has had the coat on for some time. #talk:sustain #face:hollow #gaze:door #ending:still-fine #presence:door
-> END
