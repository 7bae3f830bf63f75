// Mina Seo, between sessions 2 and 3: Friday at one, and the chair is empty. Most of this hour is yours.
INCLUDE ../contract.ink

VAR asked_best = false     // session 1: the trainee asked which notice is the best
VAR log_dropped = false    // session 1: the sheet was put down; a picture came back in the plastic
VAR letter_n = false       // session 2: she picked a letter to send if Friday goes
VAR left_blank = false     // the code for the hour was left open
VAR sat_it_out = false     // the trainee stayed in the room with the empty chair
VAR owned_minding = false  // the trainee wrote down, or told her, that her not being there was noticed
VAR phone_hour = false     // the trainee offered her an hour by telephone
VAR sent_letter = false    // the one letter came while you waited
VAR brought_tarts = false  // session 2: she came with a box of tarts
VAR seen_text = false      // a text went to her while you waited, and she had it in her hand
VAR put_unable = false     // the hour was put down as ‘unable to attend’

-> ten_past

=== ten_past ===
Friday. Ten past one, and of the two of you it's she who always knows the time. {log_dropped: The picture that she brought has been here a week, in its plastic.|The chair's a metre from the table, where she pushed it back.} #light:room #pause:1800 #place:room #sky:morning #clock:13:10
Twenty-six stairs, and nobody is on them. You hear the lift come up, open, think, and go down. #pause:2600
{ before:
    - "plain-thing": What she said at the door last week has been in here with you since one o'clock. #pause:1200
    - "sixty": She'd said sixty per cent, and patted herself to see which. You find that you had counted on the sixty. #pause:1200
    - "back-to-back": You're surprised by how quickly you thought: of course. #pause:1200
    - else: She'd said a hundred per cent. You had believed about eighty of it. #pause:1200
}

* [(Stay. Door on the latch, pen in the drawer. Let it be her hour.) #move:hold-silence #fit:attuned #principle:silence-as-work #why:Nobody's there to be helped, and it's still her hour. To sit in it and not fill it is how you'll find out what you feel before you write to her. #stirs:You can tell the street door from the bin-store door, by now. #strays:You have begun to rehearse what you'll say, and it's rather good, and it's to win.]
    ~ sat_it_out = (silence != "short")
    { reaction:
        - "opening":
            ~ sent_letter = letter_n
            {letter_n: At sixteen minutes past, the phone hums on the desk. One letter: N. #pause:1500 #clock:13:16|At sixteen minutes past, three dots come up beside her name. They go on for a long time, stop, and go on. #pause:1500 #clock:13:16}
        - "hardening": {silence == "short": You lasted as far as the radiator. Your hand's on the mouse. #pause:800|You've stopped waiting for her and begun to wait her out. It's not the same chair. #pause:1000}
        - else: The light moves off the seat of the chair and on to the arm. It's a quarter past, and then it isn't. #pause:1500
    }
* [(Ring.) “Mina, hello, it's ten past. Are you on your way?” #move:closed-question #fit:{truth == "father": partial|missed} #principle:righting-reflex #why:It's concern, and it might catch her in the car park. It also rings where everybody rings her, to ask where she is; if she's somewhere that phones mean trouble, it's that as well.]
    { reaction:
        - "opening": It rings six times. Then a breath, close to, and a lot of space behind it. Then she's gone. #pause:1800
        - "hardening": “You've reached Mina! I'm probably parking.” There's a beep, and you hear yourself being cheerful. #talk:neutral
        - else: It rings out. You look at the thing in your hand and put it down on its face. #pause:1000
    }
* [(Text.) “I'm here till two, with or without you. Both are all right.” #move:hand-back-choice #fit:attuned #principle:autonomy #why:She'll be looking at the time, wherever she is. It says that the hour's still there, that you are too, and it doesn't ask her a thing.]
    ~ seen_text = (reaction == "opening")
    { reaction:
        - "opening": Two ticks, and they go blue. Nothing comes. But they went blue at once, so it was in her hand. #pause:1800
        - "hardening": Two ticks, grey, and they stay grey. #pause:1000
        - else: It's gone. You feel it go down the stairs. #pause:1000
    }
* [(Get something done: the Tuesday letters, and the plant.) #move:reassure #fit:missed #principle:immediacy #why:Sensible, and it takes the sting out. It's your sting, it has something in it about the two of you, and now the plant has had it.]
    { reaction:
        - "opening": You water the plant. It runs through and out over the log you gave someone else. You stop. #pause:1200
        - "hardening": Two letters done, briskly. You've used the word ‘engagement’ twice. #pause:800
        - else: One letter. You read it through. It's addressed to the wrong Mina. #pause:800
    }
- -> the_front_desk

=== the_front_desk ===
Half past. Joy doesn't look up. “I've a box to fill in. ‘Did not attend’ or ‘unable to attend’. They're different codes.” #talk:neutral #pause:1400 #place:front-desk
{ truth:
    - "graded": “Only, she was here. Ten to one. Stood there where you are and looked up the stairs, and asked me do you write reports. Then she read the bins.” #talk:neutral #evidence:at-the-bottom-stair
    - "worth": “Only, her office rang. Was the dentist running over, because they were holding the cake. I said was it her birthday. They said no, she'd got the director job.” #talk:neutral #evidence:holding-the-cake
    - else: “Only, a hospital rang, for her. Out-patients. She'd given them this number for Fridays, one till two.” #talk:neutral #evidence:gave-them-this-number
}

* [“Is there a code for ‘don't know yet’?” #move:open-question #fit:attuned #principle:premature-focus #why:Two boxes, and both are conclusions. What Joy has just told you could be read three ways; it keeps the file as open as the question is.]
    ~ left_blank = true
    { reaction:
        - "opening": “There's ‘other’,” says Joy, with a certain respect. “Nobody uses ‘other’. You've to write something.” She turns the keyboard towards you. #talk:neutral #pause:1400
        - "hardening": “There's two codes,” says Joy. You can see that she's had a morning. #talk:neutral
        - else: “I'll leave it flashing,” she says. #talk:neutral
    }
* [“Did not attend. And would you send her the standard letter, please, with the bit about notice?” #move:inform #fit:missed #principle:boundaries #why:It's the rule and it's nobody's fault, which is what rules are for. She'll have it on Monday, in a window envelope, with her name spelt Ms M Seo.]
    { reaction:
        - "opening": Joy has the letter up. “‘If we do not hear from you within seven days,’” she reads. She looks at you until you hear it. #talk:neutral #pause:1400
        - "hardening": It's in the tray before you're back at the stairs. #pause:800
        - else: “First class or second?” says Joy. #talk:neutral
    }
* [“Unable. Put unable. It's only fair, when you think how much she's got on just now.” #move:reassure #fit:{truth == "father": partial|missed} #principle:collusion #why:It's generous and it's a guess, and it lets everyone off knowing. With a hospital on the line it may even be near; the box is still yours, and not hers.]
    ~ put_unable = true
    { reaction:
        - "opening": “Has she?” says Joy. “What's she got on?” You open your mouth, and there is less in it than you'd thought. #talk:neutral #pause:1400
        - "hardening": “Unable,” says Joy, typing. “That's four unables this week.” #talk:neutral
        - else: “You're the doctor,” says Joy. You aren't. #talk:neutral
    }
* [“Leave it blank. I'll ask her what she'd call it.” #move:seek-collaboration #fit:attuned #principle:evocation #why:Somebody else was about to say what it was. The one who knows is not in the room, and it can wait for her without being held against her.]
    ~ left_blank = true
    { reaction:
        - "opening": “Ask her,” says Joy. She writes it out on a sticky note, and puts it on the screen. ASK HER. It looks like something that ought to be up in all the rooms. #talk:neutral #pause:1600
        - "hardening": “It goes red if I leave it,” Joy says. It's already gone red. #talk:neutral
        - else: “In ink?” says Joy. She's holding up the strawberry. #talk:neutral
    }
- -> the_note

=== the_note ===
Twenty to two, upstairs. Her file is open. The line for today has a date and then a great deal of white. #light:lamp #pause:1800 #place:desk
{sat_it_out: Something's been going round since the waiting, and you'd better look at it before you put it in writing.|You have noticed that you're in rather a hurry.} #pause:1400

* [(Write:) “Third disruption. Consider whether she's motivated for this work.” #move:interpret #fit:missed #principle:labelling #why:It reads like a note, and it's a feeling in a suit. Three of anything looks like a pattern; what it's a pattern of was never asked.]
    { reaction:
        - "opening": You read it as she'd read it, upside down, across a table. You cross out ‘motivated’. #pause:1600
        - "hardening": You underline ‘motivated’. It's a good firm line. #pause:800
        - else: You look at it, and date it, and there it is. #pause:800
    }
* [(Write:) “Not here. I minded, more than I'd expected. What had I asked of her, just before?” #move:open-question #fit:attuned #principle:repair-own-part #why:The irritation goes down as yours, so it needn't go out in the e-mail. And it turns, with no guilt in it, to your own side of last Friday.]
    ~ owned_minding = true
    { reaction:
        - "opening": Two things come at once, and you get them both down. The second is the sort that makes you put your hand over your eyes. #pause:1800
        - "hardening": Nothing much comes. You leave the question mark in. #pause:1000
        - else: ‘Minded’ looks odd in a file. You let it. #pause:1000
    }
* [(Write:) “Log; two moves; {brought_tarts:tarts; }a hundred per cent; nobody.” #move:summary #fit:partial #principle:immediacy #why:The facts, and in order; that's worth having. It has her in it, a good deal, and doesn't yet have you.]
    { reaction:
        - "opening": Seen like that, each is bigger than the last, and then there's a cliff. You draw a small arrow at the edge. #pause:1600
        - "hardening": It looks like a charge sheet. You hadn't meant a charge sheet. #pause:1000
        - else: One line, for three hours. It's tidy. #pause:800
    }
* [(Close the file. It can wait until you've something to go on.) #move:hand-back-choice #fit:missed #principle:collusion #why:It sounds like an open mind. The note put off is one of the ways in which minding gets out of the room without being seen.]
    { reaction:
        - "opening": You've shut it, and you are still sitting with your hand flat on the cover. #pause:1400
        - "hardening": You're five minutes early for your sandwich. It tastes of being right. #pause:800
        - else: It goes on the pile, and the pile is taller than you remembered. #pause:800
    }
- -> oh_no

=== oh_no ===
Thirteen minutes to three. You can see from across the room which one it is. #light:lamp #pause:1600
{
    - sent_letter: “That N was me!! I am SO so sorry!!! One letter, honestly. I'm the absolute worst. Same time next week?? Hope you at least got a nice long lunch!!” #talk:sustain
    - seen_text: “OH NO. I am SO so sorry!!! I saw your text, I was going to answer it PROPERLY, and I've only just looked at the time. I'm the absolute worst. Same time next week?? Hope you got SOME lunch!!” #talk:sustain #evidence:only-just-looked
    - letter_n: “OH NO. I am SO so sorry!!! I've only just looked at the time. And we had a LETTER for it!! I'm the absolute worst. Same time next week?? Hope you at least got a nice long lunch!!” #talk:sustain #evidence:only-just-looked
    - else: “OH NO. I am SO so sorry!!! I've only just looked at the time. I'm the absolute worst. Same time next week?? Hope you at least got a nice long lunch!!” #talk:sustain #evidence:only-just-looked
}
{ truth:
    - "graded": “P.S. No need to reply, I know how it must look!!” #talk:sustain #evidence:how-it-must-look
    - "worth": “P.S. There was cake. I'll explain. It's good news, I think!!” #talk:sustain #evidence:good-news-i-think
    - else: “P.S. All fine here! He's fine. Everything's fine!!” #talk:sustain #evidence:who-is-fine
}

* [“No harm done at all, and I did have a nice lunch. See you next Friday!” #move:reassure #fit:missed #principle:collusion #why:She has written you a script in which nothing happened, and it's easily read. She'll know that a whole empty hour can go by and make no difference.]
    { reaction:
        - "opening": “Oh good!” Then, at five: “Did you really? Have lunch?” #talk:neutral #pause:2000
        - "hardening": “PHEW. You're an angel!!!” #talk:sustain
        - else: “Yay! Friday!!” #talk:sustain
    }
* [“I kept the hour, and noticed you weren't in it. I'm not cross. I'd like to hear, some time.” #move:complex-reflection #fit:attuned #principle:immediacy #why:Beneath the capitals she's asking how bad it is. It says that she was missed in both senses, that it's bearable, and doesn't set a date for the reason.]
    ~ owned_minding = true
    { reaction:
        - "opening": Nothing, all afternoon. At twenty to seven: “You noticed. Okay.” There's a full stop after each. #talk:change #pause:2600
        - "hardening": “Now I feel even worse, hahaha!!” #talk:sustain
        - else: The three dots. Then: “Thanks for not being cross.” #talk:neutral #pause:1600
    }
* [“Thanks for letting me know. As you're aware, we do ask for a day's notice. Shall we talk on Friday about what's getting in the way?” #move:inform #fit:missed #principle:boundaries #why:Every word of it is reasonable. She had called herself the worst; the reply has the policy in it, and an agenda.]
    { reaction:
        - "opening": “Of course. I'd have charged me as well,” she writes. It is a joke, or was one earlier in the day. #talk:sustain #pause:1600
        - "hardening": “Absolutely fair!! Please do bill me!!” #talk:discord
        - else: “Understood!! Yes!! Friday!!” #talk:sustain
    }
* [“Friday at one is there if you want it. So is the telephone, if a chair's too much. So is a week off, and I'd ring after it.” #move:hand-back-choice #fit:{truth == "father": attuned|partial} #principle:informed-choice #why:‘Same time next week??’ is offered as a debt. It turns that into three ways of going on, one of them very small. If the trouble's with you or the work, more ways to come don't touch it.]
    ~ phone_hour = true
    { reaction:
        - "opening": {truth == "father": “You'd ring,” she writes. An hour later: “Not many people are the one who rings.” #talk:change #pause:2400|“That's a lot of options. I usually do the options.” There's a small face after it, the medium one. #talk:neutral #pause:1800}
        - "hardening": “Don't worry about me!! Chair's perfect!!” #talk:sustain
        - else: “Chair,” she writes. “I think chair.” #talk:neutral
    }
* [“What happened?” #move:open-question #fit:{truth == "worth": attuned|partial} #principle:evocation #why:Two words, and no padding to hide in. With news that she can't tell the colour of, it's the question she is hoping for; where it's shame or a ward, it's a torch.]
    { reaction:
        - "opening": {truth == "worth": “They made me a director,” she writes. “I cried in the toilet, and I couldn't tell which kind.” #talk:change #pause:2400|“I don't know,” she writes. It's the first thing she has ever sent you that ends there. #talk:change #pause:2200}
        - "hardening": “Honestly just a silly mix-up with days!! My fault entirely!!” #talk:sustain
        - else: “Long story! Will tell you Friday!!” #talk:sustain
    }
- {
    - rupture == "open" || band == "guarded" || reaction == "hardening": -> maybe_a_pause
    - reaction == "opening" && (owned_minding || band != "wary"): -> ending_one_line
    - band == "warming" || band == "open": -> ending_one_line
    - else: -> ending_two_question_marks
}

=== maybe_a_pause ===
Ten past nine at night. You aren't at work. It lights up all the same. #light:lamp #pause:1600
“Been thinking, and I wonder if I should pause for a bit? You've been AMAZING. I just feel bad taking a space when I can't even turn up!!” #talk:discord #evidence:wants-to-pause

* [(In the morning.) “You can pause. Could we do it out loud, by phone, so that it isn't a thing you sent at night?” #move:hand-back-choice #fit:attuned #principle:autonomy #why:She's leaving as considerately as she came. It grants the leaving and asks for it to happen between two people, at a size she could get through.]
    ~ phone_hour = true
    { reaction:
        - "opening": “I sent it from the stairs,” she writes. “You're right. Nothing sent from the stairs should count.” #talk:change #pause:2200
        - "hardening": “Sure! Happy to jump on a call!!” You've become a call. #talk:sustain
        - else: “Ten minutes,” she writes. “Okay.” #talk:neutral
    }
* [(Now.) “Please don't stop. I'd hate you to lose all of the ground you have made.” #move:persuade #fit:missed #principle:righting-reflex #why:It's nine at night and you mean every word. She can hear that somebody needs her to come; there are plenty of those.]
    { reaction:
        - "opening": “That's so kind,” she writes. “What ground, do you think?” It isn't rude. She'd like to know. #talk:sustain #pause:1800
        - "hardening": “Okay!! I won't!!” You've kept her, in a manner of speaking. #talk:sustain
        - else: “You're up late,” she writes. #talk:neutral
    }
* [(In the morning.) “Who's asking for the chair?” #move:open-question #fit:{truth == "graded": attuned|partial} #principle:evocation #why:‘A space when I can't even turn up’ is a sum about deserving. It asks who set the sum. It's nearest for somebody who thinks she's failing the course.]
    { reaction:
        - "opening": “Nobody,” she writes. “That's so annoying. There's nobody, is there.” #talk:change #pause:2400
        - "hardening": “I just assumed you'd have a waiting list!!” #talk:sustain
        - else: “Someone must be.” A minute: “Are they?” #talk:neutral
    }
* [(In the morning.) “Of course. Do get in touch if you'd like to start again in the future.” #move:hand-back-choice #fit:missed #principle:rupture-withdrawal #why:Respectful, and it closes like a lift. Whether to go was put as a question; it's been answered as a notice.]
    { reaction:
        - "opening": “Oh,” she writes. And then: “Could we maybe do one call?” #talk:neutral #pause:2400
        - "hardening": “Will do!! Thank you for EVERYTHING.” She has capitals left, then. It takes her until the evening to write again. #talk:discord
        - else: There's a thumb on it, yellow, and that's all until Thursday. #pause:1400
    }
- {
    - reaction == "opening" && band != "guarded" && rupture != "open": -> ending_one_line
    - band == "guarded" || rupture == "open" || phone_hour: -> ending_by_phone
    - else: -> ending_two_question_marks
}

=== ending_one_line ===
Thursday, over your sandwich. It's not an e-mail. It's a picture of a piece of paper, taped on to a steering wheel. #pause:2200 #place:desk
{asked_best: BACK SOON. SORRY. It's in blue biro, and you can see where the pen stopped. It's the first of them that she has written herself.|BACK FRIDAY. SORRY. The tape's on crooked. You can see where the pen stopped.} #pause:2000
You count the words. There's nothing there to answer, so you don't. #ending:back-soon
-> END

=== ending_two_question_marks ===
“Friday at 1 confirmed!! Can't WAIT. Have put two alarms on AND told my sister!!” #talk:neutral #pause:1500
You keep the hour. {sat_it_out: You know, now, what the room's like without her.|You notice you have written her in pencil.} #ending:two-alarms
-> END

=== ending_by_phone ===
“Could Friday be a call? I can do 1 to 1.45 from the car. If that's not too weird!! Totally fine if not!!” #talk:sustain #pause:1600
Joy puts a small telephone beside her name in the diary. It looks, when you pass, like something with its back turned. #ending:by-telephone #place:front-desk
-> END
