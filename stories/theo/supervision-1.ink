// Theo Lindqvist, supervision after session 1: half an hour with Dr. Albrecht. What she asks hangs on how the hour went,
// and what is right to answer hangs on what she has just asked.
INCLUDE ../contract.ink

VAR kept_tone = false      // session 1: the room was given its half minute
VAR took_yes = false       // session 1: the sheet was handed over
VAR said_sorry = false     // session 1: owned a part
VAR asked_safety = false   // session 1: asked plainly about safety
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often the trainee has looked at their own side
VAR hard = false           // she asks what happened first, because it went badly

-> and_you

=== and_you ===
~ saw_albrecht = true
{rupture == "open" || band == "guarded":
    ~ hard = true
}
Friday, ten past nine, on the third floor over the bicycle shop. Dr. Albrecht has an apple on the table in front of her. #light:room #sky:morning #clock:09:10 #face:neutral #pose:lap
“So, you've brought me somebody quiet,” she says. #talk:neutral
{ before:
    - "on-the-stairs": You tell her that he left early, and what he said when he stood up.
    - "polite-yes": You tell her that he said it was really helpful, and that he said it to the floor.
    - "one-true-thing": You tell her what he said at the door, and that you hadn't asked him.
    - else: You tell her about the radiator, and that he'll come, he supposes.
}
{hard:“I'd like to hear it in order first,” she says. “What did he say, and what did you say? I'll ask about you afterwards.” #talk:neutral #face:thoughtful|“I can hear him,” she says. “I can't hear you yet. What was it like, sitting there?” #talk:neutral #face:thoughtful}
* [“He said he didn't know what he was meant to say. I answered too quickly, and after that he looked at the door.” #move:inform #fit:{hard: attuned|partial} #principle:immediacy #why:{hard:She asked for what he said and what you said, in order.|She asked how it was for you, and this says what happened.} Supervision works on what was asked; give the words when she asks for words, and your own side when she asks for that.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And then the door,” she says. “Good. Now I can see it.” #talk:neutral #face:warm #pose:open
        - "hardening": “Go on,” she says. She waits for what comes next, and you have to think. #talk:neutral #face:neutral
        - else: “Yes,” she says. “I see.” #talk:neutral #face:neutral
    }
* [“I was counting the seconds when it was quiet. I could tell you how long it was, and nothing about him.” #move:affirm #fit:{hard: missed|attuned} #principle:repair-own-part #why:{hard:She asked for what he said and what you said, and will ask about you afterwards.|She asked how it was to sit there.} Your own side is what only you can bring; bring it where it's asked for, and don't put it in the place of what happened.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “That's a lot of counting,” she says. “Who was it for?” You don't know at once, and she doesn't mind. #talk:neutral #face:warm #pose:open
        - "hardening": “And him?” she says, quite kindly. #talk:neutral #face:neutral
        - else: “I see,” she says. “So there were two of you doing it.” #talk:neutral #face:thoughtful
    }
* [“I liked him. I'd thought that I wouldn't, from the form.” #move:affirm #fit:{hard: missed|partial} #principle:premature-focus #why:{hard:She asked for what was said, and hears how you found him.|She asked how it was to sit there, and this is how it was on the whole.} A verdict, a kind one too, comes after the telling; tell it first.]
    { reaction:
        - "opening": “Good,” she says. “What did he say when he sat down?” #talk:neutral #face:thoughtful
        - "hardening": “Then that's settled,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
* [“I wasn't much good. I've read three things about silence, and I couldn't think of one.” #move:repair #fit:{hard: missed|partial} #principle:praise-for-compliance #why:{hard:She asked for what was said, and hears a mark for it.|She asked how it was, and it's honest, and it ends in a mark.} A bad mark is a mark as well; tell what it was like, and leave the marking.]
    { reaction:
        - "opening": “I can never think of one either,” she says. “And then?” #talk:neutral #face:warm
        - "hardening": “Tell me first,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. “Tell me.” #talk:neutral #face:neutral
    }
- -> the_long_one

=== the_long_one ===
{kept_tone:“You kept quiet with him for half a minute,” she says. “Tell me about the longest one after that.” #talk:neutral #face:thoughtful|“Tell me about the longest silence,” she says. #talk:neutral #face:thoughtful}
{took_yes:“And what did you want, when you gave him the sheet?” #talk:neutral|{said_sorry:“And what do you think your part in it was?” #talk:neutral|“And what did you notice about him, while it was quiet?” #talk:neutral}}
* [“I wanted him to be pleased with something. I'd have given him anything by then.” #move:affirm #fit:{took_yes: attuned|{said_sorry: partial|missed}} #principle:collusion #why:{took_yes:She asked what you wanted when you gave him the sheet.|{said_sorry:She asked what was yours in it, and this is a part of that.|She asked about his hands, and this is about what you wanted.}} What one wanted for oneself is often what made one quick; say it, when that's the question.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So would he,” she says. She has begun on the apple. “He'd have given you anything as well.” #talk:neutral #face:warm #pose:open
        - "hardening": “I'm sure,” she says. “And he?” #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“His hands had gone up his sleeves. I saw it, and I didn't say anything.” #move:inform #fit:{took_yes: missed|{said_sorry: partial|attuned}} #principle:immediacy #why:{took_yes:She asked what you wanted, and gets what he did.|{said_sorry:She asked what was yours, and the last half of this is.|She asked what you noticed about him while it was quiet.}} What the body did is evidence, and it's easily lost; tell it in the order in which it came, when it's asked for.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Before,” she says. “So he had told you, a moment before he told you.” #talk:neutral #face:warm #pose:open
        - "hardening": “That's him,” she says. #talk:neutral #face:neutral
        - else: “Up his sleeves,” she says. “Yes.” #talk:neutral #face:thoughtful
    }
* [“That I'd pushed. I said so to him, and I was relieved when he said it was all right.” #move:repair #fit:{took_yes: partial|{said_sorry: attuned|missed}} #principle:repair-own-part #why:{took_yes:She asked what you wanted, and this says what you were sorry for.|{said_sorry:She asked what was yours in it.|She asked about his hands, and this answers a question about fault.}} Owning a part means looking at the relief as well; say both, if that's what was asked.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Relieved,” she says. “And who looked after whom, just then?” #talk:neutral #face:warm #pose:open
        - "hardening": “I hadn't asked about that,” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I got through it by looking at the plant. I know all of its leaves by now.” #move:affirm #fit:{took_yes: missed|partial} #principle:undershooting #why:{took_yes:She asked what you wanted, and hears where you looked.|She asked about the silence, and this is how you got through it, and not yet what was in it.} Where you went in it is a beginning; then come back to what she asked.]
    { reaction:
        - "opening": “I know that plant,” she says. “And in him?” #talk:neutral #face:thoughtful
        - "hardening": “I asked about something else,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
- -> the_form

=== the_form ===
There's a form in the folder, the short one that he filled in downstairs. You hadn't read it before he came up. #face:neutral
{ truth:
    - "shame": Under ‘year of study’ he has put a two, and has gone over it a second time, harder. #evidence:year-of-study
    - "room": ‘Who may we contact?’ He has ticked both boxes and crossed them both out. #evidence:contact-boxes
    - else: ‘In a word, how are things?’ He has left it empty, and there's a dot where the pen was. #evidence:in-a-word
}
“What do you want to do with that?” says Dr. Albrecht. #talk:neutral #face:thoughtful
* [“Nothing, for now. If he comes near it by himself I'd like not to be surprised.” #move:hand-back-choice #fit:{truth == "shame": attuned|{truth == "room": missed|partial}} #principle:pacing #why:{truth == "shame":He wrote the number twice, and would not like to be asked about it.|{truth == "room":He crossed the boxes out and has had no answer yet, and it is for you to give one.|He left it empty, and may be glad if it isn't mentioned, or if it is.}} What somebody has half said on paper can be left or answered; leave what he covered up, and answer what he asked.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So you'd be ready,” she says, “and he wouldn't know it. I like that.” #talk:neutral #face:warm #pose:open
        - "hardening": “He handed it in to somebody,” she says. #talk:neutral #face:thoughtful
        - else: “You could do that,” she says. #talk:neutral #face:neutral
    }
* [“Tell him at the beginning that I've seen it, and that nobody will be contacted.” #move:inform #fit:{truth == "shame": missed|{truth == "room": attuned|partial}} #principle:boundaries #why:{truth == "shame":He wrote the number twice, and would learn that you have looked at it.|{truth == "room":He ticked both boxes and crossed them out, and nobody has said anything.|He left the word empty, and this is about the other boxes.}} A question that somebody asks on a form is still a question; answer it without being asked again.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It's a week he's been waiting for that,” she says. #talk:neutral #face:warm #pose:open
        - "hardening": “Is that what he's asking?” she says. #talk:neutral #face:thoughtful
        - else: “You could do that,” she says. #talk:neutral #face:neutral
    }
* [“Keep it, and ask him much later. He was over that one for some time.” #move:closed-question #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":It's the number that he stood over, and much later is when he'd have to have an answer.|{truth == "room":It's the boxes that he was unsure of, and he'd like to know it soon.|There's a dot where the pen was, so he had been looking.}} An empty line can be an answer that wasn't ready; keep it, and give it time.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Yes,” she says. “I wonder how long.” She looks at the dot as well. #talk:neutral #face:warm #pose:open
        - "hardening": “Which word?” she says. #talk:neutral #face:thoughtful
        - else: “You could do that,” she says. #talk:neutral #face:neutral
    }
* [“I'd like to ask him about it on Thursday, first thing, before it gets buried.” #move:interpret #fit:{truth == "room": partial|missed} #principle:premature-focus #why:{truth == "shame":It shows a number that was written twice.|{truth == "room":It shows two ticks that were crossed out.|It shows a dot.}} One piece of evidence has more than one reason; find two others before you ask about the first.]
    { reaction:
        - "opening": “Tell me two other things that it could be,” she says. You find one. The second takes longer. #talk:neutral #face:warm
        - "hardening": “Then you won't need next week,” she says. #talk:neutral #face:neutral
        - else: “First thing,” she says. #talk:neutral #face:neutral
    }
- {asked_safety: “You asked him about the nights,” she says. “Good. You'll want to ask more than once.” #talk:neutral #face:neutral|“And the nights,” she says. “He's up, and he didn't say much about it. Ask him on Thursday if he wants to live, in those words.” #talk:neutral #face:neutral}
{
    - looked >= 2: -> ending_nobody_speaks
    - else: -> ending_really
}

=== ending_nobody_speaks ===
“You were slower today,” she says at the door. “I didn't mind it.” #talk:neutral #face:warm #clock:09:40 #ending:nobody-speaks
-> END

=== ending_really ===
‘Thank you,’ you say, ‘that was really helpful.’ You hear how that sounds, and so does she. #face:neutral #clock:09:40 #ending:really-helpful
-> END
