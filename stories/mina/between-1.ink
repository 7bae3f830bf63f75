// Mina Seo, between sessions 1 and 2: the hour is moved twice by e-mail, brightly. The exclamation marks are her face.
INCLUDE ../contract.ink

VAR quick_reply = false   // the trainee answered the first e-mail at once
VAR asked_harder = false  // the trainee asked whether something in here had made it harder to come
VAR kept_both = false     // the trainee kept two hours for her until she chose
VAR log_dropped = false   // session 1: the sheet was put down for good

-> first_mail

=== first_mail ===
{ before:
    - "renamed": Friday, ten to eight in the evening. You've turned the page of the diary on to next week, and had meant to leave it at that. #light:lamp #place:desk
    - "coat-off": Friday, ten to eight in the evening. A lilac scarf that must be hers has hung behind the door since Tuesday. #light:lamp #place:desk
    - "dark-screen": Friday, ten to eight in the evening. You've tried it with your own phone, held to your ear with the screen off. It's quiet in there. #light:lamp #place:desk
    - else: Friday, ten to eight in the evening. Her five ACTIONS!! are pinned to the top of your inbox, where they look like somebody else's homework. #light:lamp #place:desk
}
“Hi!! Quick one, sorry. If I'm down for Tuesday, could it be Thursday? Any time from four. Totally fine if not!!” #talk:sustain #pause:1400
{ truth:
    - "graded": {log_dropped: “P.S. I know we closed the log, but there's a spreadsheet now! Colour-coded. You'll be proud!!” #talk:sustain #evidence:youll-be-proud|“P.S. The log is a spreadsheet now! Colour-coded. You'll be proud!!” #talk:sustain #evidence:youll-be-proud}
    - "worth": “There's a launch Tuesday that I could sit out, but you know!!” #talk:sustain #evidence:could-sit-out
    - else: “It's only that a Wednesday has turned into a Tuesday!!” #talk:sustain #evidence:wednesday-into-tuesday
}

* [(Answer at once.) “Of course, no problem! Thursday at four. Have a lovely weekend!” #move:reassure #fit:missed #principle:collusion #why:Quick and warm, in her own colours. It teaches that this is a place to be bright at, and ‘totally fine if not’ has been accepted at its word.]
    ~ quick_reply = true
    { reaction:
        - "opening": It's under a minute. “You're quick!” And a minute after that: “Don't you stop either?” #talk:neutral #pause:1600
        - "hardening": “Amazing, thank you!! You're a star!!!” The marks stand there like a fence. #talk:sustain
        - else: A thumb arrives, yellow, on the end of your own sentence. #pause:1200
    }
* [(On Monday.) “Thursday at four is yours. You don't have to make it easy for me to say no.” #move:complex-reflection #fit:attuned #principle:immediacy #why:‘Totally fine if not’ offers you the door before you've looked for it. It answers what she asked and meets what she did there, without wondering aloud what it means.]
    { reaction:
        - "opening": Forty minutes. “Ha,” it says. “It's in my signature, I think.” One full stop. No exclamation marks at all. #talk:change #pause:2200
        - "hardening": “Didn't mean to be difficult!! Thursday's great!!” #talk:sustain
        - else: “Thursday. Thank you.” It could be the shortest thing she has ever sent. #talk:neutral
    }
* [(On Monday.) “Thursday this once. It does help to keep to one hour, though; the regularity is part of what works.” #move:inform #fit:missed #principle:boundaries #why:A sound principle, taught at the moment she felt she was asking for too much. She'll agree with each word and feel like a nuisance.]
    { reaction:
        - "opening": “That makes sense. I tell people that about release dates.” It sounds tired, for pixels. #talk:sustain
        - "hardening": “Totally understand! Won't happen again!!” #talk:discord #pause:1000
        - else: “Noted! Sorry!!” #talk:sustain
    }
* [(On Monday.) “Thursday at four, by all means. Is everything all right with you?” #move:closed-question #fit:{truth == "father": partial|missed} #principle:question-trap #why:The worry is real, and it's the one question to which ‘all good!!’ is always the answer. From someone who'd noticed a Wednesday it would be nearer the mark, and still a large thing to ask by e-mail.]
    { reaction:
        - "opening": “Define everything.” Then, before you've decided whether to: “Joke!” #talk:neutral #pause:1800
        - "hardening": “All good!! Just a silly week!!” #talk:sustain
        - else: “Yes! Fine! Just logistics.” #talk:sustain
    }
* [(On Monday.) “Thursday at four is free. So is Tuesday, until tonight, if the week thinks better of it.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:She asked with an apology and an escape. It gives her what she asked for, leaves the old hour standing a while as well, and blames it all on the week.]
    { reaction:
        - "opening": “The week,” she writes, “is not a thinker. Thursday.” #talk:neutral #pause:1800
        - "hardening": “Thursday's perfect! Please do give my Tuesday away!! Don't hold it for me!!” #talk:sustain
        - else: “Okay! Thursday please. Thank you for the other one.” #talk:neutral
    }
- -> second_mail

=== second_mail ===
Wednesday night, twenty past eleven. {quick_reply: Your own phone is on your own knee, you notice.|You'd been on the point of turning the lamp off.} #light:lamp #pause:1800
{ truth:
    - "graded": “Me again!! I'm SO sorry. Is there a world in which Thursday is Friday at one? Log attached in case it saves you time!” The file is called SLEEP_v4_FINAL_final. #talk:sustain #evidence:version-four
    - "worth": “Me again!! I'm SO sorry. Is there a world in which Thursday is Friday at one?” Beneath it, in grey: I am on leave this week and not reading messages. #talk:sustain #evidence:on-leave
    - else: “Me again exclamation mark. So sorry. Is there a world in which Thursday is Friday at one question mark. No, left. Left here. Send.” #talk:sustain #evidence:dictated-driving
}
“Or if it's a pain just skip me this week, honestly!” That came on its own, two minutes later. #talk:sustain #pause:1600 #evidence:just-skip-me

* [“Skip it, by all means. You've a lot on, and rest comes first.” #move:hand-back-choice #fit:missed #principle:autonomy #why:It sounds like giving her the choice. She made the offer the way one offers a last biscuit, and it's been eaten.]
    { reaction:
        - "opening": “Oh. Okay!” A minute. “I'd sort of rather come, is that annoying?” #talk:change #pause:2400
        - "hardening": “Great!! Unless Friday's simpler?? Whichever!! Thank you for understanding!!” You very nearly helped her to miss a week. #talk:sustain
        - else: “Sure! Or Friday? Whatever's simplest for you!” #talk:sustain
    }
* [“Friday at one. And if I've made it harder to come here, I'd want to hear it, in any form you like.” #move:seek-collaboration #fit:{truth == "graded": attuned|partial} #principle:repair-own-part #why:Two moves in a week could be about the room. It offers to be the reason and asks for no answer. If the week really is the reason, it is a door held open in the wrong wall.]
    ~ asked_harder = true
    { reaction:
        - "opening": {truth == "graded": She starts to write. She stops. She starts. “I'll think about what form,” it says in the end. #talk:change #pause:3200|“You haven't. You're about the only thing this week that's where it says it is.” #talk:change #pause:2600}
        - "hardening": “God no!! You've been lovely!!!” #talk:sustain
        - else: “Not at all! Friday at one.” #talk:neutral
    }
* [“Twice in one week. I do wonder whether some of you would sooner not come.” #move:interpret #fit:missed #principle:rupture-withdrawal #why:It might be so; it's one of the readings. Put in writing at midnight, it's a finding, and she can only plead against it.]
    { reaction:
        - "opening": “Some of me would sooner not go anywhere,” she writes. “It isn't you.” #talk:sustain #pause:2400
        - "hardening": “That's really not the case, but I get why it looks like that!” The exclamation mark is doing a good deal of work. #talk:discord
        - else: “No no no. I love coming!!” #talk:sustain
    }
* [“Friday at one I can do. Or ten minutes on the phone tomorrow, from wherever the car's parked. Or neither.” #move:hand-back-choice #fit:{truth == "graded": partial|attuned} #principle:autonomy #why:‘Just skip me’ had only two ends, all or nothing. It puts a small thing in between and means the ‘neither’. Where the trouble is you, a shorter piece of you doesn't mend it.]
    { reaction:
        - "opening": “Level 2, by the lift, facing the wall,” she writes. “It's got quite a good view of a wall. Friday, though. I'd rather do it in a chair.” #talk:change #pause:2200
        - "hardening": “Ten minutes of your day?! Absolutely not!! Friday!!” #talk:sustain
        - else: “You do phone? Good to know. Friday at one please.” #talk:neutral
    }
* [“Friday at one works. What's making it such a squeeze?” #move:open-question #fit:{truth == "worth": missed|partial} #principle:question-trap #why:Plain curiosity, and she might have a plain reply. At this hour it asks her to account for herself, and it's a question that a squeeze enjoys answering.]
    { reaction:
        - "opening": “Me, mostly,” she writes. “I say yes at the point of sale.” #talk:neutral #pause:2000
        - "hardening": There are four paragraphs. You read them all. Every one is a good reason. #pause:1600
            “Sorry, that was long!!” #talk:sustain
        - else: “Just the usual!! Friday!!” #talk:sustain
    }
- -> the_desk

=== the_desk ===
Thursday, nine o'clock. Joy at the front desk has the big diary open and an eraser in her hand, shaped like a strawberry. #light:room #place:front-desk
“I've got your Mina in pencil in three places. Thursday's wanted, and Friday's wanted. Where do I rub?” #talk:neutral #pause:1200

* [“Leave both till four; a week like hers may turn round again. I'd sooner explain an empty hour than a full one.” #move:hand-back-choice #fit:{reaction == "hardening": partial|attuned} #principle:autonomy #why:She has moved twice and offered to vanish once. Two hours kept, for a morning, say that she isn't in the way here. When she's feeling like a debtor, it's another thing to owe.]
    ~ kept_both = true
    { reaction:
        - "opening": “Soft,” says Joy, and leaves it. At ten there's a line from Mina: “Friday. I've told the car.” #talk:change #pause:1800
        - "hardening": “You're not holding two for me, are you?” Mina writes at noon. “Please don't!! I feel awful!!” #talk:sustain
        - else: “On your head.” The strawberry goes back in the mug. At six Mina confirms: “Friday!” #talk:neutral
    }
* [“Friday. It's what she asked for last.” #move:simple-reflection #fit:{reaction == "hardening": attuned|partial} #principle:pacing #why:It takes her at her last word and makes no production of it. If something has just been stiff between you that's restful; if she was half hoping not to be let go of so easily, it's merely efficient.]
    { reaction:
        - "opening": “See,” says Joy, rubbing, “some of them do know.” Your phone says: “Friday then. Thank you for not making it a thing.” #talk:neutral #pause:1800
        - "hardening": The rubber squeaks. Nothing comes all day, and then at six: “Great!!” #talk:sustain
        - else: “Friday it is.” There's a small pink hole in Thursday. #talk:neutral
    }
* [“Would you ring and pin her down? Say I need to know for certain by noon today.” #move:persuade #fit:missed #principle:righting-reflex #why:It's only office work, and it makes somebody else do the pressing. She'll say yes to Joy, as she'd say it to anyone who rings.]
    { reaction:
        - "opening": “She was in a corridor somewhere,” says Joy. “She laughed. She says Friday, and sorry, and am I having a nice day.” #talk:sustain
        - "hardening": “She apologised till I apologised,” says Joy. “I think I've been promoted to a friend.” #talk:sustain
        - else: “Friday,” says Joy. “She thanked me for chasing. Nobody thanks you for chasing.” #talk:sustain
    }
* [“Give Thursday away. And if she moves Friday, I'll need to ask whether this is really the time for her.” #move:confront #fit:missed #principle:boundaries #why:You're tired, and it's a boundary, more or less. It's said over her head to someone else, after two e-mails, and it's nearly a conclusion.]
    { reaction:
        - "opening": Joy considers you over her glasses. “You've had your sandwich, have you?” she says. Friday stays in. #talk:neutral
        - "hardening": “Right you are.” She rubs with some vigour. You wish you had said it more quietly, or not. #talk:neutral
        - else: “If you say so.” Thursday goes. Friday stays, in pencil. #talk:neutral
    }
- {
    - reaction == "opening" && rupture != "open": -> ending_plain
    - (band == "warming" || band == "open") && reaction == "holding": -> ending_plain
    - band == "guarded" || rupture == "open": -> ending_out
    - reaction == "hardening" && band == "wary": -> ending_out
    - else: -> ending_bright
}

=== ending_plain ===
Thursday, late, when you've stopped looking. #light:lamp #pause:2000 #place:desk
{ truth:
    - "graded": “I'll come on Friday. I might leave the spreadsheet at home and see what that's like.” #talk:change
    - "worth": “I'll come on Friday. I'm on leave, technically. I thought you should know that I'm technically on leave.” #talk:change
    - else: “I'll come on Friday. It's been a bit of a week for other people.” #talk:change
}
You count the exclamation marks twice, to be fair to her. There aren't any. #ending:friday-plain
-> END

=== ending_bright ===
“Friday at 1 in the diary!! Really looking forward to it!!” #talk:neutral #pause:1400
{kept_both: Joy rubs out Thursday with the strawberry. It leaves a pink smear, like something that was in two minds.|It comes with a calendar invitation. You're listed on it as ‘optional’.} #ending:friday-bright
-> END

=== ending_out ===
Your message goes at six. The reply's there before you have taken your hand off the mouse. #light:lamp #pause:1500 #place:desk
“Hi there! I'm away from my desk. If it's about Nook, try turning it off. If it's urgent, so am I!” #talk:neutral
Friday at one is still in the diary. Under her name there's a grey patch where two other days have been. #ending:out-of-office
-> END
