/**
 * Invented wording of what stands around an article on a whole page, copied from its first line to its last: menus, boxes,
 * notes on authors, footers. Slots as in `wording.ts`; a template of several lines is a box.
 */
const lines = (text: string) => text.trim().split('\n')
const boxes = (text: string) =>
  text
    .trim()
    .split('\n\n')
    .map(box => box.split('\n'))

/** Entries of menus. */
export const SECTIONS = lines(`
Home
Homepage
Front page
News
Top news
Latest
World
World news
National
Local
Local news
Region
Politics
Government
Elections
Parliament
Policy
Courts
Crime
Crime & justice
Law
Business
Companies
Economy
Markets
Stocks
Finance
Banking
Personal finance
Property
Real estate
Jobs
Work & careers
Start-ups
Entrepreneurs
Technology
Tech
AI
Gadgets
Gaming
Internet
Security
Mobile
Reviews
Science
Space
Nature
Animals
Climate
Climate change
Environment
Energy
Agriculture
Health
Medicine
Wellness
Mental health
Family
Parenting
Education
Schools
Universities
Society
Religion
Faith
Identity
History
Culture
Arts
Art & design
Books
Film
Music
Theatre
Television
TV & radio
Entertainment
Celebrity
Fashion
Style
Beauty
Food
Recipes
Drink
Restaurants
Travel
Holidays
Motoring
Cars
Transport
Aviation
Shipping
Defence
Military
Sport
Sports
Football
Cricket
Rugby
Tennis
Golf
Athletics
Cycling
Formula 1
Racing
Results
Fixtures
Opinion
Comment
Columnists
Editorials
Letters
Letters to the editor
Cartoons
Analysis
Explainers
Fact check
Data
Investigations
Long reads
Features
Magazine
Weekend
Interviews
Obituaries
People
Life
Lifestyle
Ideas
Projects
Special reports
Series
Events
Photos
Pictures
Videos
Video
Watch live
Listen
Podcasts
Radio
Live blog
Weather
Traffic
Puzzles
Crosswords
Games
Quizzes
Horoscopes
Competitions
Newsletters
Africa
Americas
Asia
Asia Pacific
Australia
Europe
Middle East
Latin America
UK
US
India
China
{place}
{place}
{place}
{place} news
South {place}
{topic} & {topic}
{topic}
Women in {topic}
The {topic} Show
Future of {topic}
Inside {place}
`)

/** Other entries at the top of pages. */
export const UTILITIES = lines(`
Skip to content
Skip to main content
Skip links
Accessibility links
Menu
Show menu
Open menu
Close
Search
Search {outlet}
Search the site
Site search
Sign in
Sign In
Log in
Log out
Register
My account
My profile
My news
Saved articles
Subscribe
Subscribe now
Subscribe for {n} a month
Support us
Donate
Become a member
Shop
Store
Advertise
Contact
About
About us
Help
Today's edition
E-paper
Digital edition
Print edition
International edition
Edition: {place}
English
Español
Français
Deutsch
Language
More
See more
View all
All sections
Dark mode
Notifications
Weather: {n}°C
{weekday}, {date}
{date}
{outlet} logo
Click here to go back to the homepage
Navigation menu
This is not the latest version of this page
You have {n} free articles left this month.
You have read {n} of {n} articles. Subscribe for full access.
`)

/** What stands in lines of their own between headline and story, besides author and date. */
export const AROUND_META = lines(`
Share
Save
Share
Save article
Add to my list
Listen
Listen to this article
{n}
{n}
{n}
A
A
Aa
A+
A-
{n} min
{n} mins
{n} shares
{n} comments
View comments
View {n} comments
Comments
Comment
Print
Copy link
Email
Gift
Facebook
X
LinkedIn
WhatsApp
Reddit
Text size
Resize text
Font size
Normal
Large
Read aloud
Play
Pause
Summarise
Translate
Get alerts
Follow
Following
Bookmark
Log in to save articles for later.
Log in or subscribe to save this article.
Have a story? E-mail news@example.com
Send us your stories
For our free coverage of {topic}, sign up here.
This article is more than {n} years old
Correction: a name was misspelt in an earlier version.
Subscribers only
Free article
Exclusive
Original research
Press release
Reporter's notebook
`)

/** What stands above what is talked about. */
export const TREND_LABELS = lines(`
Trending
TRENDING
In the news
Hot topics
Now
Latest
`)

export const PAGE_BYLINES = lines(`
{authors}
{authors}
By {authors}
By {authors}
BY {AUTHORS}
Words by {authors}
by {authors}
`)

export const PICTURE_BYLINES = lines(`
Photographs by {name}
Photography by {name}
Illustrations by {name}
`)

export const PAGE_DATES = lines(`
{date}
{date}
{date}, {h}:{nn}
{weekday} {date}
Published {date}
Published: {h}:{nn}, {date}
{date} at {h}:{nn}am
{date} — {h}.{nn}am
Updated {date}
Last updated: {date}
`)

/** What stands above an author's name on a line of its own. */
export const AUTHOR_LABELS = lines(`
By
by
Author
Words
Written by
Reporting
Story by
`)

/** What stands above a list of the headings of an article. */
export const CONTENTS_LABELS = lines(`
Contents
Table of contents
Table of Contents
In this article
In this story
On this page
Jump to
Sections
Chapters
`)

/** Who said what is set out, on a line below it. */
export const SPEAKERS = lines(`
{name}
{name}
— {name}
– {name}, {role}
{name}, {topic} minister
{name}, former head of the port
{name}, University of {place}
{name}, shop owner, {place}
{name}, {outlet}
`)

/** What an author is, on a line below the name. */
export const JOBS = lines(`
{role}
{role}
{role}, {outlet}
{role}, {place}
{role} in {place}
{topic} reporter
{topic} reporter, {outlet}
{topic} correspondent
{topic} editor
Reporter
Columnist
Contributor
Guest author
Freelance journalist
{outlet}
The {outlet}
Special to the {outlet}
Reporting from {place}
in {place}
@{handle}
{handle}@example.com
Professor of {topic}, University of {place}
`)

/** Captions that no mark tells, as whole sentences or without a verb. */
export const PLAIN_CAPTIONS = lines(`
The old customs house in {place}, where the first meeting took place.
{name} has run the workshop since {year}.
{name}, {n}, says the river has never been so low.
{name} in the kitchen of the flat in {place} where it all began.
{name}, left, and {name} met at a market in {place}.
The new bridge is due to open in {year}.
Work on the site stopped in {year} after a dispute about money.
A worker checks one of the machines at the plant near {place}.
Children play beside the canal. The water was tested twice last year.
The team used a drone to map the hillside.
Visitors queue outside the museum in {place}
Residents say they were not told about the plans
The valley seen from the road to {place}
The last bus leaves the square at {h}
One of the houses that were damaged by the storm
Prices have risen by a third since {year}
The factory employs {n} people
{name} says she has no plans to leave
{name} was fined in {year}
{name} at a rally in {place} last month
Two of the boats in the harbour at {place}
A man in a grey coat standing in front of a shop with its shutters down
Two women in orange vests looking at a map spread over the bonnet of a van
An empty stand at the ground in {place}
A close-up of the coin, which was found in a field near {place}.
A satellite image of the coast shows how far the sand has moved.
The sample under a microscope.
The new model, on show in {place}.
A protest in {place}, {year}.
The prototype weighs {n} kilograms.
`)

/** Who took a picture, on a line below the caption. */
export const CREDITS = lines(`
{name}
{name}
{agency}
{agency}
{name}/{agency}
{agency}/{name}
{name} / {agency}
{name}/{outlet}
{name} for {outlet}
{outlet}
© {name}
({agency}: {name})
{agency} Photo
Copyright {agency}
Supplied
University of {place}
{place} City Council
Museum of {place}
`)

/** The same behind the caption. */
export const INLINE_CREDITS = [
  ' {credit}',
  ' ({credit})',
  ' Photo: {credit}',
  ' | {credit}',
  ' / {credit}',
]

/** How old other stories are. */
export const AGES = lines(`
{n} hours ago
{n}h ago
{date}
Published {n} hours ago
`)

/** Boxes within the story. */
export const BOXES = boxes(`
Sign up for {outlet} {topic}
The week in {topic}, explained by our writers, every {weekday}.
Email address
Sign up

Get the best {topic} stories by e-mail.
Your e-mail address
Subscribe
By subscribing you accept our terms of use.

Newsletter
The {topic} Letter
What moved {place} this week, and why it matters.
Sign up

Free newsletter
Privacy notice: newsletters may contain advertising. We use a service to protect the website, and its terms apply.

Start the day with {outlet}
Enter your email
Sign me up
Thank you! Check your inbox.

Support reporting like this
{outlet} is paid for by its readers.
Give {n} a month

Video
{title}
{n}:{nn}
Play video

Watch: {title}
{n}:{nn}

£{n} at {outlet} Shop
£{n} at {place} Direct
View deal

{n} out of {n} stars

Best price today
\${n} from {outlet} Store
Check availability

Kindly share this story:

Share this story:

Follow us on X and Facebook for more {topic} news.

Do you have information about {topic} in {place}? You can reach {name} at {handle}@example.com.

{outlet} is a nonprofit newsroom. Sign up to receive our stories as soon as they are published.

Add {outlet} as a preferred source

Listen to more stories
{title}
Podcast • {n} min

Advertisement
Scroll to continue

ADVERTISEMENT

Ad

Read the full report
PDF, {n} MB

Do you know more about this?
Write to our reporters in confidence: tips@example.com.

What do you think?
Join the conversation below.

Skip {outlet} promotion
Download the app for alerts about {topic}.
After the promotion

Our standards
How we work at {outlet}
`)

/** What stands over other stories, in and below the text. */
export const LINK_LABELS = lines(`
More on this story
More on {topic}
More from {place}
Related
Related story
Related article
Related stories
Related content
Related articles
RELATED ARTICLES
Related internet links
Also on the site
Read also
Recommended
Recommended stories
You may also like
Most read
Most Read
Most popular
Most viewed
Most watched
Top stories
More top stories
Must read
Features
Latest
Latest news
Trending
Keep reading
Read more
READ MORE
MORE IN {topic}
Around the site
From the archive
In this section
Elsewhere
Next up
Explore
Today's top stories
The latest from {outlet}
`)

/** What the end of an article says of who made it. */
export const CREDIT_LINES = lines(`
Reporting by {name}; Editing by {name}
(Reporting by {name} in {place}; Editing by {name})
(Reporting by {name} and {name}; additional reporting by {name}; editing by {name} and {name})
Additional reporting by {name} in {place}
With reporting by {name}
With agencies
- {agency}
— {agency}
Edited by {name}
Copy edited by {name}
Translated by {name}
Translated from the Spanish by {name}
Produced by {name}
Photographs by {name}
Illustrations by {name}
Graphics by {name} and {name}
Design and development by {name}
Fact-checked by {name}
This story was supported by a grant from the {topic} Fund of {place}.
This article appears in the {date} issue.
This article was first published in {outlet}.
This story was updated with a comment by the ministry.
Clarification: an earlier version of this story gave the wrong year.
`)

/** Notes on an author, below the story; {author} signed it. */
export const BIOS = lines(`
{author} is a reporter at {outlet}.
{author} is a {role} based in {place}.
{author} is {outlet}'s {role}.
{author} covers {topic} for {outlet}.
{author} covers courts and crime for {outlet}. Reach her at {handle}@example.com.
{author} writes about {topic} and {topic}. Follow him on X: @{handle}.
{author} is a columnist.
{author} is a writer and the author of a book about {place}.
{author} is a freelance journalist in {place} who reports on {topic}.
{author} has been writing about {topic} since {year}. Before that she worked in {place}.
{author} joined {outlet} in {year}. He lives in {place} with two cats.
{author} is professor of {topic} at the University of {place}.
{author} edits the {topic} pages. The views expressed are her own.
About the author
I write about {topic} and the people behind it.
{first} has been a reporter for {n} years and lives in {place}.
{first} writes about {topic}. When she is not at her desk she repairs bicycles.
{first} can be reached at {handle}@example.com.
I cover {place} for {outlet}. Get in touch by e-mail or on Signal.
More by {author}
More from {author}
See all articles by {author}
Contact {author}
Email {author} at {handle}@example.com
Follow {author}
View profile
`)

/** The end of press releases. */
export const RELEASE_END = boxes(`
-- ENDS --

ENDS

###

-30-

Notes to editors
1. The figures are for the year to March {year}.
2. Pictures are available from the press office.

Contact
{name}
Press office, {outlet}
+44 20 7946 0{n}{nn}
press@example.com

Media contact:
{name}, {role}
Tel: 555 01{nn}
{handle}@example.com

For further information please contact {name} on 01632 960{nn}{n} or at {handle}@example.com

About {outlet}
{outlet} was founded in {year} in {place}. It has {n} offices and works with partners on four continents.

About the University of {place}
Founded in {year}, the university has {n} departments and some of the best teaching in the region.
`)

/** Entries below everything. */
export const FOOTER = lines(`
About us
About {outlet}
Who we are
Our team
Our journalists
Newsroom
Contact us
Contact the newsroom
Contact
Careers
Jobs
Work with us
Advertise
Advertise with us
Advertising
Media kit
Partners
Our partners
Press
Investors
Licensing
License this article
Reprints
Syndication
Archive
Site index
Sitemap
RSS feeds
Newsletters
Apps
Help
Help centre
Help desk
Support
FAQ
Accessibility
Accessibility statement
Terms
Terms of use
Terms of service
Terms & conditions
Privacy
Privacy policy
Privacy statement
Privacy choices
Your privacy rights
Cookies
Cookie policy
Cookie settings
Code of conduct
Code of ethics
Editorial standards
Corrections
Complaints
Modern slavery statement
Do not sell my data
Ad choices
Feedback
Report a problem
Facebook
X
Instagram
YouTube
TikTok
Threads
LinkedIn
Telegram
WhatsApp
Follow us
Back to top
Go to top
Scroll to top
Download our app
App Store
Google Play
© {year} {outlet}
© {year} {outlet}. All rights reserved.
Copyright © {year} {outlet}. All rights reserved. No part of this site may be reproduced without permission.
{outlet} is not responsible for the content of other sites.
{outlet} is a member of the Press Council. To complain, write to the editor.
{outlet} is published by {place} Media Group Ltd, registered in {place}. Company number {n}{nn}{nn}{nn}.
Independent news for {place} since {year}.
Free and independent, for everyone.
Published by {outlet} Newspapers Ltd
Part of {place} Media
Made in {place}
`)

/** Lines of readers' comments. */
export const COMMENTS = lines(`
Comments
{n} comments
Comments ({n})
Share your thoughts
Add comment
Add a comment
Newest
Oldest
Best rated
Sort by
Most liked
View all
Reply
Report
Like
{n} likes
{n}
Up vote
Click to rate
Show more
The comments below have been moderated.
These are the views of our readers.
Log in to comment
Comments are closed.
{name}, {place}, {n} hours ago
{name}
{handle}
{n} hours ago
`)
