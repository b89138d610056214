# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = ការកំណត់ការអាន
reading-lead = ជ្រើសរើសរបៀបបង្ហាញទំព័រ។ ជម្រើសរបស់អ្នករក្សាទុកតែក្នុងកម្មវិធីរុករកនេះប៉ុណ្ណោះ។

## Each is a group with a few choices

reading-size = ទំហំអក្សរ
reading-standard = ធម្មតា
reading-size-larger = ធំ
reading-size-largest = ធំបំផុត
reading-contrast = កម្រិតពណ៌ផ្ទុយ
reading-contrast-high = ខ្ពស់
reading-colours = ពណ៌
reading-colours-system = តាមទូរសព្ទ ឬកុំព្យូទ័រនេះ
reading-colours-light = ភ្លឺ
reading-colours-dark = ងងឹត
reading-movement = ចលនា
reading-movement-less = បន្ថយចលនា

reading-save = រក្សាទុក
reading-back = ត្រឡប់ទៅទំព័រវិញ

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = អានឮៗ
reading-aloud-start = អានទំព័រនេះឮៗ
reading-aloud-pause = ផ្អាក
reading-aloud-resume = បន្ត
reading-aloud-stop = ឈប់
