// Theo Lindqvist, the week after session 1: his mother writes, he sends something in the night, and on Thursday there
// is somebody on the stairs, or not.
INCLUDE ../contract.ink

VAR named_mother = false   // session 1: what he says to his mother was spoken of
VAR gave_number = false    // session 1: he was given the number
VAR told_mum = false       // his mother was told something about the hour
VAR told_him = false       // he was told that she wrote
VAR wrote_late = false     // his message was answered in the night

-> the_mail

=== the_mail ===
Monday, ten past nine. Nothing from Theo. There's an e-mail from his mother, Karin, and the subject is ‘Thursday’. #face:away #place:desk #clock:09:10 #sky:morning
{ before:
    - "on-the-stairs": ‘He came down early and said you had finished. Had you? He hasn't said a word since.’
    - "polite-yes": ‘He says it was really helpful. He never says that about anything, so we're really pleased!’
    - "one-true-thing": ‘He was quiet in the car, but not in a bad way, I think. How did he get on?’
    - else: ‘He says he'll go again, which is more than we hoped for. How did he get on?’
}
{named_mother: ‘I asked what you did, and he said it was quiet, and that it's between you and him!’|‘I asked him, and he said fine.’}
{ truth:
    - "shame": ‘I don't want you to think he's lazy. He's at the library from ten, every day, even now in August.’ #evidence:library-in-august
    - "room": ‘His father wondered about a few lines after each one, nothing private. I've mentioned to Theo that we might ask.’ #evidence:they-would-ask
    - else: ‘When my mother died he said nothing till the spring, and then he came down and said he was sad. So we're used to waiting.’ #evidence:let-us-know
}
* [(To her:) “I can't write about him without asking him, so I will. I'll tell him you wrote, and what I've answered.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":She speaks up for him and wants nothing but to know, and it's a fair answer.|{truth == "room":She wants a few lines after each session, and has told him that she'll ask.|She says that he tells things late, and now he's to be asked for an answer to give.}} Who may know what is settled with the client and not with those who pay; say so kindly, and tell him all of it.]
    ~ told_him = true
    { reaction:
        - "opening":
            { truth:
                - "room": ‘Oh,’ she writes. And at eleven that night, from Theo: ‘she showed me. thanks for that.’ #talk:change
                - else: ‘Of course,’ she writes. ‘I'll tell him too.’ In the evening there's a thumb from Theo. #talk:neutral
            }
        - "hardening": ‘I see,’ she writes. ‘I only asked how it went.’ Theo writes nothing. #talk:neutral
        - else: ‘Understood!’ she writes. #talk:neutral
    }
* [(To her:) “Thank you. What he does in the day he can tell me himself. If you're worried about him, do ring. I've let him know you wrote.” #move:persuade #fit:{truth == "shame": attuned|partial} #principle:boundaries #why:{truth == "shame":She has just told you where he is from ten every day, and it isn't hers to tell.|{truth == "room":It keeps out what she says, and what she wanted was to hear from you.|It keeps out what she says, and that he tells things late was useful and kindly meant.}} A limit can go in both directions; say what you won't take in as well, and let the client know.]
    ~ told_him = true
    { reaction:
        - "opening": ‘Fair enough,’ she writes. And at eleven that night, from Theo: ‘ok. good.’ #talk:change
        - "hardening": ‘I was only trying to help,’ she writes. Theo writes nothing. #talk:neutral
        - else: ‘All right. Thank you!’ she writes. #talk:neutral
    }
* [(To him:) “Your mum has written. I'll wait with an answer till I hear from you, and that can be after Thursday.” #move:hand-back-choice #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":It makes him wonder for days what she may have written, and she had written something about his days.|{truth == "room":It's his to decide, and he knows that they're waiting for lines.|He tells things late, his mother says, and this gives him the time to.}} Asking first, and leaving the time open, is a choice that a slow answerer can make; say that it can wait, and wait.]
    ~ told_him = true
    { reaction:
        - "opening":
            { truth:
                - "shame": ‘what did she say’ he writes, at once. You tell him. ‘ok’ #talk:neutral
                - "room": ‘say nothing pls’ he writes. ‘but nicely’ #talk:neutral
                - else: Nothing. Then on Wednesday: ‘i thought about it and you can say i went’. #talk:change
            }
        - "hardening": He has read it. He doesn't write. #talk:neutral
        - else: ‘idm’ he writes. #talk:neutral
    }
* [(To her:) “He did well for a first time. I'd leave him be about it for now, if you can.” #move:reassure #fit:{truth == "blurred": partial|missed} #principle:collusion #why:{truth == "shame":She'll tell him that he did well, and he knows what he didn't say.|{truth == "room":She has asked for lines and now has some, and so has his father.|It's friendly and it's what she has noticed herself, but it's a report.}} A kind word to a worried parent is a report on the client; ask him first, and then write.]
    ~ told_mum = true
    { reaction:
        - "opening": ‘That is so good to hear,’ she writes. ‘I've told him!’ #talk:neutral
        - "hardening": ‘I've put it in the family chat,’ she writes. ‘His dad is so relieved.’ #talk:neutral
        - else: ‘Thank you!’ she writes. #talk:neutral
    }
- {before == "polite-yes" || before == "on-the-stairs": -> the_cancelling|-> the_file}

=== the_file ===
Wednesday, twenty to four in the morning. Your phone wakes you. It's from Theo: a recording, and no message. #face:away #sky:night
{gave_number:It came to the number that you gave him.|It came by way of the clinic's number, and you hadn't known that it comes through at night.}
{ truth:
    - "shame": It's half a minute of a very big room with seats in it. He has called it ‘march’. #evidence:lecture-hall #pause:1500
    - "room": It's a landing at night. After twenty seconds a stair creaks, and he has stopped it there. #evidence:stair-creaks #pause:1500
    - else: It's a kitchen. There's no name on it, and then it comes again with the name ‘kitchen not sad’. #evidence:renamed-it #pause:1500
}
* [(At seven:) “I've listened to it, and thank you. Only I hear what comes to this phone.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":It tells him that it came, and who hears it wasn't what he was afraid of.|{truth == "room":He stopped it when a stair creaked, as one does who may be heard.|He was looking for a name for it, and this is about who hears.}} Say that it has come and to whom, where being heard is the trouble; leave out what you made of it.]
    { reaction:
        - "opening":
            { truth:
                - "room": ‘only you’ he writes, and then the rest of it comes, without the creak. #talk:change
                - else: ‘ok cool’ he writes. #talk:neutral
            }
        - "hardening": ‘what about backups’ he writes. #talk:discord
        - else: A thumb. #talk:neutral
    }
* [(In the morning:) “I've listened to it, all of it. You don't have to say where it is.” #move:simple-reflection #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:pacing #why:{truth == "shame":He sent a room that he doesn't go to any more and called it by a month.|{truth == "room":It's kind, and he'd rather know who else has heard it.|He'd like to say what it is, and was trying to; this takes it that he's hiding it.}} Taking what was given and asking for no more lets him send the next one; say that you heard it, to the end.]
    { reaction:
        - "opening":
            { truth:
                - "shame": ‘its big isnt it’ he writes. And then, ‘theres normally people’. #talk:change
                - else: ‘its just upstairs’ he writes. ‘or downstairs’ #talk:neutral
            }
        - "hardening": ‘it was by accident’ he writes. #talk:sustain
        - else: A thumb. #talk:neutral
    }
* [(At ten to four:) “I've just listened to it. I'm awake as well, if you'd like to write.” #move:open-question #fit:{truth == "blurred": partial|missed} #principle:pacing #why:{truth == "shame":He sent it to somebody who was asleep, and somebody answers.|{truth == "room":He was keeping still because of a stair, and his phone lights up.|He's awake and would like to say it, and can't.}} An answer in the night that nobody asked for hurries somebody who chose the hour because nobody is up; answer in the morning.]
    ~ wrote_late = true
    { reaction:
        - "opening": ‘sorry’ he writes. ‘its ok. go back to sleep’ #talk:neutral
        - "hardening": He has gone offline. #talk:neutral
        - else: ‘its just a room’ he writes. #talk:neutral
    }
* [(At lunchtime:) “Thank you for trusting me with it. Have you got a word for what it was like?” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He left out the words, and is asked for one.|{truth == "room":He left out the words because of the stairs, and may have one.|He has been looking for a name, and it's a day later now.}} Asking for one word, afterwards and not at the time, is a small question; ask it where he's looking for one.]
    { reaction:
        - "opening":
            { truth:
                - "blurred": ‘not yet’ he writes. ‘its on the list’ #talk:change
                - else: ‘not really’ he writes. ‘its just half a minute’ #talk:neutral
            }
        - "hardening": ‘no’ he writes. #talk:sustain
        - else: ‘dunno’ he writes. #talk:neutral
    }
- {
    - told_mum: -> did_really_well
    - reaction == "hardening" && band == "guarded": -> nobody
    - reaction == "opening" || band == "warming" || band == "open": -> early
    - else: -> late
}

=== the_cancelling ===
Wednesday, in the morning. There's a message from him. ‘might not make thurs’ it says. ‘really busy’ #face:away #sky:morning
{gave_number:It came to the number that you gave him.|It came by way of the clinic's number.}
{ truth:
    - "shame": ‘loads on with uni’ he adds. It's the twenty-first of August. #evidence:library-in-august
    - "room": ‘can you not tell mum pls’ he adds. #evidence:they-would-ask
    - else: ‘dont know why really’ he adds. #evidence:renamed-it
}
* [“The hour's yours either way. If you come and it's only for ten minutes, that's fine as well.” #move:hand-back-choice #fit:{truth == "shame": attuned|partial} #principle:autonomy #why:{truth == "shame":He gave a reason that can't be the reason, and it isn't looked at.|{truth == "room":It's his hour, and what he asked for was that she doesn't hear of it.|It's his hour, and he doesn't know why he's writing.}} Making it small and leaving it to him gives a way back that doesn't cost anything; don't go into the reason.]
    { reaction:
        - "opening": ‘ten mins’ he writes. ‘ok maybe’ #talk:change
        - "hardening": ‘ok thanks’ he writes. #talk:neutral
        - else: A thumb. #talk:neutral
    }
* [“I won't tell her. You can tell me yes or no till seven, and it stays between you and me and my supervisor.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":It does no harm to say, and she wasn't what he wrote about.|{truth == "room":He asked that his mother isn't told.|He doesn't know why he's not coming, and this is about his mother.}} A plain yes to something that he's entitled to, with the one exception, is worth more than being asked why; say it at once.]
    { reaction:
        - "opening":
            { truth:
                - "room": ‘and supervisor’ he writes. And then, ‘ok. ill come’ #talk:change
                - else: ‘ok’ he writes. #talk:neutral
            }
        - "hardening": ‘shell find out anyway’ he writes. #talk:sustain
        - else: ‘thx’ he writes. #talk:neutral
    }
* [“You don't need to know why by Thursday. I'd be glad if you came and we found out, or didn't.” #move:seek-collaboration #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He said why, and this doesn't believe it.|{truth == "room":He said what he's worried about, and this goes on to something else.|He said that he doesn't really know why.}} Somebody who has no reason can be met without one; say that, and say that you'd be glad.]
    { reaction:
        - "opening":
            { truth:
                - "blurred": ‘ok’ he writes, quite some time after. ‘ill come and not know’ #talk:change
                - else: ‘i do know why tho’ he writes. #talk:neutral
            }
        - "hardening": ‘ill see’ he writes. #talk:sustain
        - else: A thumb. #talk:neutral
    }
* [“Come anyway, if you can, even if it's a bad week. I'd like to see how you are.” #move:persuade #fit:{truth == "blurred": partial|missed} #principle:righting-reflex #why:{truth == "shame":He said that he's busy, and hears that it may be a bad week.|{truth == "room":He asked for something, and is told something else.|It may be one, and he hasn't got a reason.}} Encouragement that puts a name to his week is a push; take what he wrote as he wrote it.]
    { reaction:
        - "opening": ‘ok’ he writes. ‘ill try’ #talk:neutral
        - "hardening": ‘its not a bad week’ he writes. #talk:discord
        - else: ‘yeah ok’ he writes. #talk:hollow
    }
- {
    - told_mum: -> did_really_well
    - reaction == "hardening" && (band == "guarded" || rupture == "open"): -> nobody
    - else: -> late
}

=== did_really_well ===
Thursday morning. ‘mum says you said i did really well’ he writes. #talk:discord #face:away #sky:morning
{ truth:
    - "shame": ‘what at’ #talk:discord
    - "room": ‘dad knows as well’ #talk:discord
    - else: ‘i dont know if i mind’ #talk:neutral
}
* [“I wrote that and I shouldn't have, without asking you. You can see all of it today.” #move:repair #fit:{truth == "room": attuned|partial} #principle:repair-own-part #why:{truth == "shame":It's owned, and what he asks is what he's supposed to have done well.|{truth == "room":He says that his father knows as well.|It's owned, and he can't tell yet if it needed to be.}} Say what you did and that you shouldn't have, and show him the words; it's the first thing that can be mended.]
    ~ told_him = true
    { reaction:
        - "opening": ‘ok’ he writes. ‘ill come and look’ #talk:change
        - "hardening": ‘whatever’ he writes. #talk:discord
        - else: ‘ok’ he writes. #talk:neutral
    }
* [“At nothing. I said something nice to her because she was worried, and it was about you.” #move:inform #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:repair-own-part #why:{truth == "shame":He asks what he's supposed to have done well at.|{truth == "room":It's honest, and it's the telling that he minds.|It's honest, and it isn't what he's trying to find out.}} A straight answer, with what you did in it, is owed before any comfort; give it in one sentence.]
    { reaction:
        - "opening": ‘ok lol’ he writes. ‘at nothing’ #talk:change
        - "hardening": ‘right’ he writes. #talk:discord
        - else: ‘ok’ he writes. #talk:neutral
    }
* [“You might mind later. I'd like to hear it then, and I'd like to have asked you first.” #move:hand-back-choice #fit:{truth == "blurred": attuned|partial} #principle:pacing #why:{truth == "shame":It's kind about something else than what he asked.|{truth == "room":He minds now.|He writes that he doesn't know if he minds.}} Leave room for the answer that comes later, and say your part without waiting for it.]
    { reaction:
        - "opening": ‘ok’ he writes. ‘ill tell you if it turns up’ #talk:change
        - "hardening": ‘it might not’ he writes. #talk:sustain
        - else: ‘ok’ he writes. #talk:neutral
    }
* [“It was one line, because she was worried. I didn't tell her anything you'd said.” #move:inform #fit:missed #principle:collusion #why:{truth == "shame":He asked what at, and hears how short it was.|{truth == "room":He hears how short it was, and his father knows as well.|He hears how short it was, and doesn't know yet how he is.}} Making it small, true as it may be, asks him to see your side of it; say what you did, and that he should have been asked.]
    { reaction:
        - "opening": ‘yeah no i get it’ he writes. #talk:neutral
        - "hardening": He has read it, and he doesn't write. #talk:discord
        - else: ‘sure’ he writes. #talk:hollow
    }
- {
    - reaction == "opening": -> late
    - reaction == "hardening" && band == "guarded": -> nobody
    - else: -> brought
}

=== early ===
Thursday, quarter past seven. Somebody is sitting on the top stair with headphones on, and he moves over to let you by. #place:front-desk #sky:dusk #clock:19:15 #face:neutral #ending:on-the-top-stair
-> END

=== late ===
Thursday. At ten to eight the street door goes, and somebody comes up, with stops. #place:room #sky:dusk #clock:19:50 #presence:gone #face:neutral #ending:ten-to-eight
-> END

=== brought ===
Thursday, half past seven. There are two people coming up, and one of them is talking. #place:room #sky:dusk #clock:19:30 #presence:gone #face:neutral #ending:brought-up
-> END

=== nobody ===
Thursday, twenty to eight. There's nobody on the stairs. #place:room #sky:dusk #clock:19:40 #presence:gone #face:neutral #ending:nobody-on-the-stairs
-> END
