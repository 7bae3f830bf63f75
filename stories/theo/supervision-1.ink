// Theo Lindqvist, supervision after session 1: half an hour with Dr. Albrecht, over the bicycle shop. She speaks, you answer.
// You bring a quiet client and not much to say about him. The short form from downstairs is in the folder, unread.
INCLUDE ../contract.ink

VAR kept_tone = false      // session 1: the room was given its thirty seconds
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often, in here, the trainee has looked at their own side of the room

-> and_you

=== and_you ===
~ saw_albrecht = true
Friday, ten past nine, on the third floor. In the bicycle shop underneath they've started the compressor, and you wait for it to stop. #light:room #clock:09:10
“So,” says Dr. Albrecht. She hasn't got a pen. She has an apple, which she isn't eating yet. “You have brought me somebody quiet.” #talk:neutral #pause:1500
{ before:
    - "one-true-thing": You tell her about the last minute. You do the pause as well, and look up to see if it worked. #pause:1000
    - "on-the-stairs": You tell her how it was until he left. Then you tell her what you'd have done next. #pause:1000
    - "polite-yes": You begin with the last thing he said: that it had been really helpful. It sounds different up here. #pause:1000
    - else: You tell her about the radiator. It gets its laugh, and then there's a good deal of hour left over. #pause:1000
}
“I can hear him now,” she says. “I can't hear you. Where are you, in it?” #talk:neutral #pause:1500

* [“Mostly I was counting. I knew to the second how long each gap was, and I couldn't tell you what was in it.” #move:simple-reflection #fit:attuned #principle:repair-own-part #why:She asked where you were. It says where, and it isn't a flattering place.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “That's a lonely job,” she says, “in a room with two people in it.” She takes the first bite. #talk:neutral #pause:2200 #face:warm #pose:open
        - "hardening": “And how long were they?” You tell her: eleven, twenty, nineteen. It's a very good answer, and you're counting again. #talk:neutral #face:neutral #pose:lap
        - else: “So there were two of you listening to the clock,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“I tried to keep out of it, really. It's his hour.” #move:reassure #fit:missed #principle:boundaries #why:It is modest and it's what one is taught. She can't hear you, and has been told that this was the plan.]
    { reaction:
        - "opening": “You were in the other chair, all the same,” she says. “I'd like to know who he was being quiet at.” #talk:neutral #pause:1500 #face:warm #pose:open
        - "hardening": “Then we're done,” she says, comfortably, and looks round for her coat. It takes you a moment. #talk:neutral #face:neutral #pose:lap
        - else: “Hm,” she says. The compressor comes on again, and you're glad of it. #talk:neutral #face:neutral #pose:lap
    }
* [“I don't know.” #move:simple-reflection #fit:partial #principle:immediacy #why:It's true, and it's the first thing all morning that hasn't been prepared. It also hands her the whole of the next minute, as he handed it to you.]
    { reaction:
        - "opening": “No,” she says. “Nor does he. Isn't it uncomfortable?” She leaves it exactly as uncomfortable as it was. #talk:neutral #pause:2600 #face:thoughtful #pose:forward
        - "hardening": “I don't know either,” she says. The two of you sit there, not knowing, at each other. #talk:neutral #pause:2000 #face:neutral #pose:lap
        - else: “There's no hurry,” she says. You find that you'd have liked some. #talk:neutral #pause:1500 #face:neutral #pose:lap
    }
* [“I was wondering the whole time if it's trauma. The sleep, the headaches, the flat voice; it would all hang together.” #move:interpret #fit:missed #principle:labelling #why:It may do. She asked for you, and has been given him again, with a name on.]
    { reaction:
        - "opening": “It hangs together very well,” she says. “Who was it for?” #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “Could be,” she says. She'd say it of the weather. #talk:neutral #face:neutral #pose:lap
        - else: “You had a busy evening,” she says, “for someone who was sitting still.” #talk:neutral #face:neutral #pose:lap
    }
- -> the_long_one

=== the_long_one ===
“Tell me the longest one,” she says. “You needn't tell me what it meant. What did you do with your hands?” #talk:neutral #pause:1500
{
    - rupture == "open": You'd left that one out. It was after you'd gone at him, and you'd thought of it as the bit where nothing happened. #pause:1200
    - kept_tone: It's the one you gave the room. It ought to have been easy; he'd told you what it was for. #pause:1200
    - else: There is one that you know at once. You'd broken it, and you had hoped to be asked about the others. #pause:1200
}

* [“They were under my legs, both of them. I think I'd have clapped otherwise.” #move:simple-reflection #fit:attuned #principle:immediacy #why:Hands were what she asked about and hands are what she gets. There's a joke on it, but it hasn't been put there to stop anyone looking.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And what would the clap have said?” You open your mouth. It would have said: I'm here, is anybody else? #talk:neutral #pause:2600 #face:thoughtful #pose:forward
        - "hardening": She laughs, and you're so pleased that the two of you never do get back to the hands. #pause:1400
        - else: “Both,” she says. She looks at yours. They're under your legs. #talk:neutral #pause:1500 #face:neutral #pose:lap
    }
* [“Nothing at all. I've worked quite hard on that, since you said I fidget.” #move:persuade #fit:missed #principle:praise-for-compliance #why:It remembers something she once told you and shows that it took. She wanted to hear about a quiet, and it's turned into an inspection.]
    { reaction:
        - "opening": “Did I say that?” she says. “What a thing to say. I'm sorry. Fidget.” #talk:neutral #pause:1800 #face:thoughtful #pose:forward
        - "hardening": “Very good,” she says. So that's one thing you've got right; it feels like very little. #talk:neutral #face:neutral #pose:lap
        - else: “Like a photograph,” she says. “And he? Did he smile for it?” #talk:neutral #face:neutral #pose:lap
    }
* [“I was looking for the next question. I had three ready by the time he moved, and I was so relieved that he'd moved.” #move:seek-collaboration #fit:attuned #principle:silence-as-work #why:It goes into the quiet and says what you were doing there. What you did is not what you'd have liked to be doing, and you tell her all the same.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So it was you that he rescued,” she says. You'd had it down as pins and needles. #talk:neutral #pause:2400 #face:warm #pose:open
        - "hardening": “What were they, the three?” You tell her. They're good questions. You can see that neither of you minds not having heard them. #talk:neutral #face:neutral #pose:lap
        - else: “Three,” she says. “For one boy.” #talk:neutral #face:neutral #pose:lap
    }
* [“Is there a length at which you'd come in? I mean, is there a rule of thumb that people go by?” #move:open-question #fit:missed #principle:expert-trap #why:A number would help, and she may have one. It's asked from the far side of the silence, where she'd asked what it was like inside.]
    { reaction:
        - "opening": “Yes,” she says. “When I can't stand it. And then I try and find out which of us that was.” #talk:neutral #pause:2000 #face:warm #pose:open
        - "hardening": “Eleven seconds,” she says. You've written it down before you see her face. #talk:neutral #face:neutral #pose:lap
        - else: “I have looked for one,” she says. #talk:neutral #face:neutral #pose:lap
    }
- -> the_form

=== the_form ===
“What's under there?” There's a sheet at the back of the folder, folded in three: the short form that everyone's handed downstairs. He had filled it in before he came up. You'd been going to file it. #talk:neutral #pause:1200
{ truth:
    - "shame": ‘Year of study’: he'd begun on a 2. It has been made, with some care, into a thing that might be any number. #pause:2000 #evidence:any-number
    - "room": ‘Who may we contact?’ Both boxes have had a tick, and both of the ticks have been rubbed out. Beside them, small: ‘who reads this’. #pause:2000 #evidence:who-reads-this
    - else: ‘In a word, how are things?’ There isn't a word. There's a dot, where the pen has stood on the line for so long that it went through. #pause:2000 #evidence:pen-went-through
}
“Why were you going to file it?” says Dr. Albrecht. She isn't looking at the form. #talk:neutral #pause:1200

* [“Because I thought the form was the part before anything happened.” #move:simple-reflection #fit:attuned #principle:repair-own-part #why:She asked you about your filing and not about his handwriting. It's short, and it has your own mistake in it, whole.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “He'd been talking for ten minutes, then,” she says, “and up he came, and you said hello.” #talk:neutral #pause:2400 #face:warm #pose:open
        - "hardening": “They're dull things, forms,” she says. You hear yourself agree. It's back in its three folds. #talk:neutral #face:neutral #pose:lap
        - else: “It's an easy thing to think,” she says. “It's so badly printed.” #talk:neutral #face:neutral #pose:lap
    }
* [“Well, that settles it. I can see what it's all about. I'll ask him next time, straight out.” #move:interpret #fit:missed #principle:premature-focus #why:A minute ago it was paper, and now it's proof. Either way you needn't hold it in your hand and wonder.]
    { reaction:
        - "opening": “Tell me two other things it could be,” she says. You find one, quickly. The second takes a good deal longer. #talk:neutral #pause:2400 #face:warm #pose:open
        - "hardening": “Then you won't need a next time,” she says. #talk:neutral #face:neutral #pose:lap
        - else: “Straight out,” she says, to the apple. #talk:neutral #face:neutral #pose:lap
    }
* [“I didn't like to read it behind his back. I'd sooner that he told me himself.” #move:persuade #fit:missed #principle:boundaries #why:It sounds like tact. He wrote it for you, handed it in, and sat upstairs for fifty minutes with somebody who hadn't looked.]
    { reaction:
        - "opening": “It had your name on the top,” she says. “That isn't behind his back. That's in your hand.” #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “How considerate,” she says. You think of a boy who carries his bag so that it won't make a noise. #talk:neutral #pause:1500 #face:neutral #pose:lap
        - else: “He may be waiting to hear if you got it,” she says. #talk:neutral #face:neutral #pose:lap
    }
* [“I was afraid it'd tell me something. I'd only just got used to not knowing, and it had taken me all evening.” #move:complex-reflection #fit:attuned #principle:collusion #why:The question was why. It looks, and finds somebody who'd made themselves comfortable in the dark.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And does it?” You read it again. “Tell you,” she says. It doesn't, quite. It's a good deal harder to put away, though. #talk:neutral #pause:2600 #face:thoughtful #pose:forward
        - "hardening": “It's only a form,” she says. You'd meant it, and now it sounds like something you'd thought of on the stairs. #talk:neutral #face:neutral #pose:lap
        - else: “Not knowing is quite cosy,” she says, “once one has got the cushions right.” #talk:neutral #face:neutral #pose:lap
    }
* [“There were eleven new ones in that tray this week, and I'm the only person on the corridor who reads any of them.” #move:inform #fit:missed #principle:collusion #why:Eleven is a lot and you've a point about the corridor. She had asked about one.]
    { reaction:
        - "opening": “Eleven,” she says. “And this is the one that you brought with you.” #talk:neutral #pause:1800 #face:warm #pose:open
        - "hardening": “You should complain,” she says. For a minute or two you do. #talk:neutral #face:neutral #pose:lap
        - else: “Somebody ought to read them,” she says. #talk:neutral #face:neutral #pose:lap
    }
- {
    - looked >= 2: -> ending_nobody_speaks
    - else: -> ending_all_clear
}

=== ending_nobody_speaks ===
The compressor stops. You hear it having stopped. Neither of you says a thing for what you'd guess was half a minute, and you don't guess. #pause:4000
“There,” says Dr. Albrecht. “What did you do with your hands?” They're in your lap. You had forgotten about them. #talk:neutral #pause:1500
She puts the core, which is all there is, into her pocket. On the way down you read the form again, on the landing, where the light is. #ending:nobody-speaks
-> END

=== ending_all_clear ===
“No, that makes sense,” you say. “Thanks. That's really helpful.” #talk:neutral #pause:1200
You're on the second floor before you hear it. It's his voice that it was in. #pause:1800
Downstairs they're trying a bell on a child's bicycle. It works; they try it again. The form is in the folder, folded in three. #ending:really-helpful
-> END
