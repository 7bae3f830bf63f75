// A template. Copy this folder, give it and the id in case.json the name of your client, and change
// one decision after the other; `npm run -s check` says by file and line what does not hold. A folder
// whose name begins with _ is checked, and is not in the game. docs/stories.md explains every tag.
//
// What to look for in it:
// - Cover the tags and Sam's lines: the answers alone do not say which is right (npm run -s blind).
// - In `fine_mostly` and `home` what Sam has just said decides between two answers that are both kind.
// - #why: the cue in Sam's last lines; then the principle, and what one would say or do next.
// - #tells and #needs: Sam can only ask “your supervisor” about somebody who was spoken of.
// - What is in an opening reaction is known only to those who gave that answer.

INCLUDE ../contract.ink

VAR left_choice = false   // remembered: what to talk about was left to Sam
VAR named_jo = false      // remembered: Jo's part in Sam being here was spoken of
VAR supervised = false    // Sam was told of the supervisor before asking

-> fine_mostly

=== fine_mostly ===
Sam has sat down on the edge of the chair with a coat on, and has looked at the clock. #face:neutral #pose:held #gaze:away #light:room #sky:morning #clock:10:00
“Jo thought I should come, so I've come.” #talk:sustain
{ truth == "tired":
    “I'm on nights, I've been on nights since March, so I don't always know what day it is.” #talk:neutral #gaze:meet #evidence:since-march #tells:nights
- else:
    “I think Jo's got a list somewhere of what I'm meant to say.” #talk:neutral #gaze:down #evidence:meant-to-say #tells:the-list
}
“But I'm fine, mostly.” #talk:sustain #face:hollow

* [“Before we start: I'm in training, and a supervisor hears about our sessions. Is that all right with you?” #move:inform #fit:partial #principle:informed-choice #tells:supervised #why:Sam has only said who had the idea of coming, and this says who will hear of it. It is owed in the first session and costs nothing; say it, wait for the answer, and then go back to what Sam has told you.]
    ~ supervised = true
    { reaction:
        - "opening": “That's fine. It's good to know, actually.” Sam has let go of the coat. #talk:neutral #face:relief #pose:lap
        - "hardening": “Does Jo hear about it?” #talk:discord #face:guarded #gaze:meet
        - else: “Yeah, no, that's fine,” says Sam. #talk:neutral #face:neutral
    }
* [“How have you been sleeping?” #move:closed-question #fit:{truth == "tired": attuned|missed} #principle:premature-focus #why:{truth == "tired":Sam has worked nights since March and loses the days, so sleep is what was just spoken of. A focus is not premature where the client has named it; ask one plain question about it, and then listen.|Sam has just spoken of a list that Jo has made, and this asks about something else. A focus is premature while the client is still telling you something; ask about the list, or say it back.}]
    { reaction:
        - "opening":
            { truth:
                - "tired": “Four hours, about, and it's in two goes, because of the post.” Sam laughs a bit. “I don't even get post.” #talk:change #face:tired #pose:lap #evidence:four-hours
                - else: “All right. I've been on the sofa, because I don't want to wake Jo.” #talk:neutral #face:neutral #gaze:down #evidence:sofa
            }
        - "hardening": “Not great, but I think everybody says that, don't they?” #talk:sustain #face:guarded
        - else: “You know,” says Sam. “So-so.” #talk:neutral #face:hollow
    }
* [“So it was Jo's idea, and you came anyway.” #move:simple-reflection #fit:{truth == "going": attuned|partial} #principle:autonomy #why:{truth == "going":Sam came because Jo wanted it, and thinks that Jo has a list of what is to be said. Saying that the coming was Sam's own gives back a choice that seemed to be Jo's; say it plainly, and wait.|Sam did say that it was Jo's idea, and then said more about the nights. It is true and does no harm, but it leaves out the last thing that was said; say that back as well.}]
    ~ named_jo = true
    { reaction:
        - "opening":
            { truth:
                - "going": “I did, yeah.” Sam looks up. “Nobody made me. I do want to say that.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “Yeah. I think I just wanted to sit down for an hour, to be honest.” #talk:change #face:tired #pose:lap
            }
        - "hardening": “It's not like Jo makes me do things.” #talk:discord #face:irritated #pose:crossed
        - else: “Well, yeah,” says Sam. “I'm here.” #talk:neutral #face:neutral
    }
* [“It's good that you came. Most people feel better just for having come once.” #move:reassure #fit:missed #principle:minimising #why:Sam said “mostly” after “fine”, and this answers neither of the two words. Comfort that comes before anything was told makes it smaller; leave it out, and ask what “mostly” leaves room for.]
    { reaction:
        - "opening": “Right,” says Sam. “I could do with that.” #talk:neutral #face:hollow
        - "hardening": “Okay. So I might just need the once, then.” Sam has looked at the door. #talk:sustain #face:guarded #gaze:door
        - else: “Great,” says Sam. #talk:neutral #face:hollow
    }
- -> who_hears

=== who_hears ===
{supervised: “So what does that supervisor of yours get told?” #talk:neutral #gaze:meet #needs:supervised|“And this stays in here, does it?” #talk:neutral #gaze:meet}
{truth == "going": “Sorry, I know I've asked that already in a way.” #talk:neutral #face:anxious #evidence:asked-twice|“I'm only asking because I asked at the doctor's too.” #talk:neutral #face:neutral}

* [“What I bring to supervision is how I work with you, without your name. I'd only tell others if somebody was in danger, and I'd say so to you first.” #move:inform #fit:attuned #principle:boundaries #tells:supervised #why:Sam asked directly who hears what is said. When somebody asks about a limit, say what it is in a sentence or two, the exception as well; and then ask whether that is all right.]
    { reaction:
        - "opening": “Okay,” says Sam, and has taken one arm out of the coat. “Okay, that's fair.” #talk:change #face:relief #pose:open
        - "hardening": “And who decides what's danger?” #talk:discord #face:guarded
        - else: “Right,” says Sam. “Good to know.” #talk:neutral #face:neutral
    }
* [“Everything you say in here stays between the two of us.” #move:reassure #fit:missed #principle:boundaries #why:Sam asked who hears what is said, and this promises more than you can keep. A limit that is not true is found out later, and costs more then; say what supervision is, and what the exception is.]
    { reaction:
        - "opening": “Good.” Sam breathes out. “That's really good.” #talk:neutral #face:relief
        - "hardening": “Really, everything?” Sam waits for you to say something else. #talk:discord #face:guarded #gaze:meet
        - else: “Okay,” says Sam. #talk:neutral #face:hollow
    }
* [“What would it mean if somebody heard?” #move:open-question #fit:{truth == "going": partial|missed} #principle:question-trap #why:{truth == "going":Sam asked you a question, and seems to have a reason to. The reason is worth hearing, but the answer was owed first; give it, and then ask what made Sam wonder.|Sam asked you a plain question and gets one back. A question returned for a question is heard as avoiding it; answer it, and leave it at that.}]
    { reaction:
        - "opening": “Nothing,” says Sam, after a bit. “I'd just want to know who it was.” #talk:neutral #face:thoughtful #gaze:down
        - "hardening": “I did ask first.” #talk:discord #face:irritated
        - else: “I don't know. It'd be weird.” #talk:neutral #face:neutral
    }
* [(Say nothing, and see whether there is more.) #move:hold-silence #fit:missed #principle:silence-as-work #stirs:Sam is still looking at you. #strays:Sam has looked at the clock again, and has put a hand on the bag. #why:Sam asked you something and waits for the answer. A silence helps somebody who is thinking, and here an answer was owed; give it in a plain sentence, and be quiet after it.]
    { reaction:
        - "opening": “You can say if you don't know,” says Sam. “I wouldn't mind.” #talk:neutral #face:tired
        - "hardening": {silence == "short": “Sorry, was that a no?” says Sam, before you have begun.|“I'll take that as a no, then.”} #talk:discord #face:irritated
        - else: “Okay,” says Sam. “I'll be careful, then.” #talk:sustain #face:guarded
    }
- -> home

=== home ===
Sam has got the coat off by now and has it folded on both knees. #pose:held #gaze:down
{ truth == "tired":
    “Anyway, I think Jo worries because I fell asleep on the bus, and I ended up at the depot.” #talk:neutral #face:tired #evidence:fell-asleep #tells:bus
- else:
    “Anyway, I think it'd be easier if I lived nearer the bakery, that's all. I looked at something, only to see.” #talk:neutral #face:anxious #evidence:own-flat #tells:flat
}
“It's not a big thing.” #talk:sustain #gaze:away

* [“It sounds like quite a big thing to me.” #move:confront #fit:{truth == "tired": attuned|missed} #principle:minimising #why:{truth == "tired":Sam slept past the stop and woke up at the depot, and then called it not a big thing. A plain word against making it small is right where it is a fact about safety; say it once, and ask how often it happens.|Sam mentioned a flat and at once made it small, and this makes it large. It names what Sam is not ready to name; say back only what was said, and leave the size of it to Sam.}]
    { reaction:
        - "opening": { truth == "tired": “Yeah. I could've been driving.” Sam has stopped smiling. #talk:change #face:thoughtful #gaze:meet|“Maybe.” Sam looks at the coat. #talk:neutral #face:thoughtful}
        - "hardening": “It isn't, though.” #talk:discord #face:irritated #pose:crossed
        - else: “I suppose,” says Sam. #talk:neutral #face:neutral
    }
* {truth == "going"} [“You looked at something, only to see.” #move:simple-reflection #fit:attuned #principle:pacing #needs:flat #why:Sam told you of the flat in half a sentence, and stopped. Saying the words back without more lets somebody go on as far as they want to; say them, and wait.] -> flat_said
* {truth == "tired"} [“So you were asleep at the depot, and Jo had to be told.” #move:simple-reflection #fit:partial #principle:undershooting #needs:bus #why:Sam told you what happened on the bus, and this says it back and adds only Jo. It keeps to the facts and leaves the tiredness out; say that as well, in one word.]
    { reaction:
        - "opening": “I told Jo a week later.” Sam pulls a face. “That wasn't good.” #talk:neutral #face:tired
        - "hardening": “I didn't have to tell anybody.” #talk:discord #face:irritated
        - else: “Yeah,” says Sam. #talk:neutral #face:neutral
    }
* [“What would you like to talk about, if it was only up to you?” #move:hand-back-choice #fit:partial #principle:autonomy #why:Sam has just told you something and called it small. Leaving the choice to Sam is kind and true of any hour, and it passes over what was said; say that back first, and then ask.]
    ~ left_choice = true
    { reaction:
        - "opening": “Up to me,” says Sam. “I'd have to think. Can I do that for next time?” #talk:change #face:thoughtful #gaze:up
        - "hardening": “I don't know. You're the one who does this.” #talk:sustain #face:guarded
        - else: “I'm easy,” says Sam. #talk:sustain #face:hollow
    }
* [“Moving nearer would be a good step. Shall we look at what is in the way of it?” #move:persuade #fit:missed #principle:righting-reflex #why:Sam has asked for no plan, and has only just said this much. Advice that nobody asked for leaves the client to argue against it; stay with what was said, and ask how it was to say it.]
    { reaction:
        - "opening": “I could make a list,” says Sam. “Everyone likes a list.” #talk:hollow #face:hollow
        - "hardening": “I'm not moving. I said I looked.” #talk:discord #face:irritated #pose:crossed
        - else: “Maybe,” says Sam. #talk:sustain #face:hollow
    }
- -> the_door

=== flat_said ===
{ reaction:
    - "opening": “I haven't told anybody that,” says Sam. “It's only a flat.” #talk:change #face:thoughtful #gaze:down #pause:2000
    - "hardening": “Only to see.” Sam has picked up the bag. #talk:sustain #face:guarded
    - else: “Yeah,” says Sam. “Only to see.” #talk:neutral #face:neutral
}
- -> the_door

=== the_door ===
{band == "guarded" || band == "wary":
    “That was really useful, thanks,” says Sam, who has been ready to go for a while. #talk:sustain #face:hollow #gaze:door #clock:10:50 #ending:fine #presence:door
- else:
    “Same time next week?” Sam writes it on the back of the card. #talk:change #face:warm #gaze:meet #clock:10:50 #ending:next-week #presence:door
}
-> END
