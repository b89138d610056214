# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = पढ्ने सेटिङ
reading-lead = पृष्ठहरू कस्तो देखिने भनेर छान्नुहोस्। तपाईंले छानेको कुरा यही ब्राउजरमा मात्र रहन्छ।

## Each is a group with a few choices

reading-size = अक्षरको आकार
reading-standard = सामान्य
reading-size-larger = ठूलो
reading-size-largest = धेरै ठूलो
reading-contrast = कन्ट्रास्ट
reading-contrast-high = बढी
reading-colours = रङ
reading-colours-system = यो फोन वा कम्प्युटरमा जस्तै
reading-colours-light = उज्यालो
reading-colours-dark = अँध्यारो
reading-movement = चाल
reading-movement-less = कम चाल

reading-save = सेभ गर्नुहोस्
reading-back = पृष्ठमा फर्कनुहोस्

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = आवाजमा पढ्ने
reading-aloud-start = यो पृष्ठ आवाजमा पढ्नुहोस्
reading-aloud-pause = एकछिन रोक्नुहोस्
reading-aloud-resume = फेरि सुरु गर्नुहोस्
reading-aloud-stop = बन्द गर्नुहोस्
