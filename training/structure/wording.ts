/**
 * Invented wording for training: what pages of many outlets leave behind, how they label summaries, sign and date their
 * articles. {n} is a number, {title} the title of another article, {name} a person, {outlet} a publication, {place} a
 * place, {date} a date, {topic} a section of a site.
 */
const lines = (text: string) => text.trim().split('\n')

/** Above the headline, or between it and the text. */
export const HEAD_LEFTOVERS = lines(`
Home
Menu
Sections
Search
{topic}
{TOPIC}
{topic} | {topic}
Home » {topic}
Home > {topic} > {topic}
Home / {topic}
News › {topic} › {place}
You are here: Home | {topic}
Skip to content
Skip to navigation
Jump to main content
Live
LIVE UPDATES
BREAKING
Exclusive
EXCLUSIVE
Analysis
Feature
Long read
Explainer
Editorial
Letters
Comment
Podcast
Video
Premium
Subscriber only
For subscribers
Members only
{n} min read
{n} minute read
{n}-minute read
Reading time: {n} minutes
Read time: {n} min
Est. reading time {n} min
Time to read: {n} minutes
Listen ({n} min)
Listen to this story
Listen to article
Play audio
Audio version
0:00 / {n}:{nn}
Share
Share:
Share via
Share on X
Share on WhatsApp
Share this on LinkedIn
Share full article
Send to a friend
Email this story
Print this page
Gift this article
Save for later
Bookmark
Copy link
Copy URL
Facebook
Twitter
WhatsApp
Facebook Twitter Email
Facebook | X | WhatsApp | Email
Share: Facebook, Twitter, Reddit
Tweet {n}
{n} shares
{n} Shares
{n}K views
{n} comments
Comments: {n}
No comments
No Comments Yet
Be the first to comment
Add comment
Follow {name}
Follow the topics in this article
Add as preferred source on Google
Advertisement
Advert
AD
Ad
Sponsored
Paid content
Promoted by {outlet}
Accept all cookies
We use cookies to improve your experience.
This site uses cookies. By continuing you agree to our cookie policy.
Your browser does not support the audio element.
Enable JavaScript to see this content
Log in
Sign in
Sign in | Register
Create free account
My account
Subscribe now
Subscribe for {n}p a day
Try {outlet} free for {n} days
Support our journalism
Donate
E-edition
Today's paper
Newsletters
Weather
A+ A-
Text size
Font size: A A A
Translate
English
Change language
{date} {n}:{nn} IST
Edition: International
`)

/** Between paragraphs. */
export const BODY_LEFTOVERS = lines(`
Advertisement
ADVERTISEMENT
Advertisement - scroll to continue
Advertisement. Article continues below.
Article continues after advertisement
Story continues below
Story continues after this ad
Ad Feedback
Content continues below
Continue reading
Continue reading below
CONTINUE READING
Keep scrolling
Scroll down for more
Skip advertisement
Skip newsletter promotion
Skip past newsletter promotion
after newsletter promotion
Sponsored content
READ MORE: {title}
Read more: {title}
Read More | {title}
Read also: {title}
ALSO READ | {title}
Also read: {title}
See also: {title}
SEE ALSO: {title}
Related: {title}
RELATED: {title}
Related story: {title}
Related | {title}
More: {title}
MORE: {title}
Don't miss: {title}
DON'T MISS: {title}
Must read: {title}
Recommended: {title}
You may also like: {title}
Up next: {title}
Watch: {title}
WATCH: {title}
WATCH | {title}
Video: {title}
Listen: {title}
Opinion: {title}
Explainer: {title}
Go deeper: {title}
In depth: {title}
Background: {title}
Gallery: {title}
In pictures: {title}
>> {title}
» {title}
→ {title}
Read next
Read More
Read more
More from {outlet}
More from {topic}
More in {topic}
More on this topic
More on this
Most read
Most read in {topic}
Most viewed
Trending
Trending now
Trending stories
Popular now
What to read next
You might also be interested in
Recommended for you
Recommended stories
Related stories
Related topics
Related coverage
Related reading
Latest in {topic}
Top stories
Editors' Picks
Editor's pick
Our picks
Sign up to our newsletter
Sign up for our weekly {topic} newsletter
Sign up to {outlet} Daily
Sign up here for the {topic} briefing
Get our daily briefing in your inbox
Get the best of {outlet} in your inbox every morning
Get {outlet} on your phone
Get the latest {topic} news straight to your phone
Subscribe to our newsletter
Subscribe to {outlet} to read more
Subscribe to our YouTube channel
Your email address
Email address
Enter email
By signing up you agree to our terms and privacy policy
By signing up, I agree to receive emails from {outlet}.
Thank you for subscribing!
Please check your inbox to confirm
You can unsubscribe at any time
Follow us on WhatsApp
Join our Telegram channel
Join our WhatsApp community
Join the conversation
Follow {outlet} on Google News
Like us on Facebook
Download our app
Download the {outlet} app
Get the app
Install the app for alerts
View on Instagram
View this post on X
View image in fullscreen
View gallery
View {n} images
Open image in gallery
Open in new window
Show more
Show less
Load more
See all
Expand
Close
Play video
Play
Watch on YouTube
This video is not available
Loading...
Please wait...
Allow content from YouTube?
This content is hosted by a third party
Click here to view
Click for more
Tap to unmute
Click to enlarge
Enlarge this image
toggle caption
Hide caption
Embed
Interactive
Infographic
Poll
Vote now
Take our quiz
Quiz: how well do you know {place}?
Support independent journalism
Help us keep reporting
Become a member
Become a supporter today
Donate now
Buy the paper
Shop now
Best deals this week
Today's headlines
Latest updates
Live updates
Breaking news alerts
Stay informed
Never miss a story
`)

/** Below the text. */
export const TAIL_LEFTOVERS = lines(`
Share this
Share this post
Share this:
Like this:
Print
Email
Comments
Comment
Post a comment
Write a comment
Leave a reply
Leave a Reply Cancel reply
Your email address will not be published.
Join the discussion
View comments
Show comments
Show {n} comments
{n} Comments
{n} responses
Sort by newest
Report abuse
Report an error
Spotted a mistake? Let us know
Do you have a story? Contact us
Got a tip? Email tips@example.com
Have your say
Was this article helpful?
Rate this article
Thank you for your feedback
Topics: {topic}, {topic}, {place}
Topics
Tags
Tags:
Tags: {topic}, {place}
Tagged: {topic}
Filed under: {topic}
Posted in {topic}
In this story: {place}, {topic}
Categories: {topic}
Category: {topic}
Keywords: {topic}, {topic}
Related topics: {topic} {place}
Next article
Next: {title}
Next post: {title}
Previous: {title}
Previous article: {title}
Previous post
← {title}
{title} →
More stories
More articles
More from the web
Around the web
From our partners
Sponsored links
Promoted stories
Recommended by our partners
About us
About {outlet}
Contact
Contact us
Advertise with us
Careers
Work for us
Help
FAQ
Site map
RSS
Privacy
Privacy notice
Privacy Policy
Cookie settings
Manage cookies
Terms & conditions
Terms of service
Terms | Privacy | Cookies
About | Contact | Advertise
Do not sell my personal information
Accessibility statement
Complaints
Corrections
© {outlet} {year}
© {year} {outlet}. All rights reserved.
© {year} {outlet} Ltd
Copyright {year} {outlet}
Copyright {year} {outlet}. All rights reserved.
Copyright © {year} {outlet}, Inc. This material may not be published, broadcast, rewritten or redistributed.
All content copyright {outlet}
All rights reserved.
Powered by WordPress
Published by {outlet}
This article was originally published by {outlet}.
This story first appeared in {outlet}.
Republished with permission.
Read the original article here
Back to {topic}
Back to home
Back to top ↑
Return to homepage
To top
Follow us
Follow us:
Follow {outlet}
Follow {name} on Twitter
Connect with us
Facebook Instagram YouTube
Subscribe
Subscribe today
Manage subscription
Digital edition
Download PDF
{name} says: Great article, thank you!
{name} says:
{name}: I could not agree more.
Reply
Reply | Report
Like · Reply · {n}h
Newer
Older
Page 1 of {n}
1 2 3 Next
First published on {date}
Last updated: {date}
Updated {n} hours ago
{n} hours ago
{n} days ago
Get in touch
Send us your photos
Sign up
Register
Sign up to our free {topic} newsletter
`)

export const CAPTIONS = lines(`
Photo: {name}
Photo by {name}
Photo by {name}/{agency}
Photos: {agency}
(Photo: {name})
[Photo: {agency}]
Photograph: {name}/{agency}
Photograph: {agency}
Image: {name}
Image: {agency}
Image credit: {agency}
Image source, {agency}
Image caption, A view of {place} last year
[Image: A street in {place}. {name}/{agency}]
Picture: {name}
Picture by {name}
Credit: {agency}
Credit: {name}
CREDIT: {name}/{agency}
Illustration: {name}
Illustration by {name}
Graphic: {outlet}
Source: {outlet}
Source: {agency}
{agency}
{name}/{agency}
{name} / {agency}
{name}, {agency}
© {name}
© {agency}
Courtesy of {name}
Courtesy {outlet}
Handout
File picture
FILE PHOTO: A view of {place}. {agency}/{name}
FILE - A view of {place}, {date}. ({agency} Photo/{name})
A view of {place} on Monday. Photo: {agency}
People walk through {place} in the rain. Photograph: {name}/{agency}
{name} in {place} last week. Picture: {name}
A market in {place} (Image: {agency})
Workers outside the plant in {place} (photo: {name})
{name} at home in {place}. [{name}/{agency}]
Caption: a street in {place}
Above: {name} in {place}
Pictured: {name}, who lives in {place}
Left to right: {name}, {name} and {name}
{name} (left) with {name}
{name}, centre, in {place}
Figure {n}: Visitors to {place} by year
Figure {n}: {title}
Figure {n}. The new model
Table {n}: Results by region
Table {n}. {title}
Fig. {n}. Map of {place}
Chart: {outlet}
Screenshot: {outlet}
Inside the new library in {place}
The harbour of {place} at dusk
A view across the old town
The town hall
The main square in {place}
Two ferries in the port of {place}
{name} at her desk
{name} in his workshop
{name}
{name} with her daughter
The new logo
The front page of the website
The {outlet} newsroom
A market stall in {place}
Passengers wait at the station in {place}
The view from the roof
Farmers harvest olives near {place}
A poster for the festival
One of the first models
The control room
The results for {place}, by district
The app's start screen
How the parts fit together
A page from the report
Members of the team
The team at work
Voters queue in {place}.
A man walks past a closed shop in {place}.
{name} speaks to reporters in {place} on Tuesday.
Smoke rises over {place}.
Screenshot of the settings window
The settings dialog
Diagram of the network
Old and new, side by side
Before and after
Video: {agency}
`)

/** What stands over lists of other stories. */
export const LINK_TITLES = lines(`
Also in {topic}
Don't miss
Editors' picks
Elsewhere on the site
From our other pages
Keep reading
Latest news
Latest posts
Latest stories
More from {outlet}
More from {topic}
More on this story
More stories
More {topic}
Most commented
Most popular
Most read
Most read in {topic}
Most viewed
Other readers liked
Popular now
Read next
Readers also read
Recommended for you
Related
Related coverage
Related posts
Related stories
See also
The latest
Top stories
Trending
Up next
What others are reading
You might also like
`)

/** Headings that would be leftovers on a page that has some. */
export const HARD_HEADINGS = lines(`
About the author
About the project
About us
Acknowledgements
Advertising rules
Announcements
Comments on the draft
Contact
Contact details
Contact us
Copyright
Cookies and consent
Credits
Download
Events this week
Follow the money
Four stories to follow
Further reading
Gallery
Get involved
Help us
How to register
Join us
Latest figures
Latest releases
Links
Login problems
More about the method
More news
More to come
New members
News in brief
Newsletter
Other news
Photo contest
Popular features
Privacy
Questions
Recommended settings
References
Related projects
Related work
Reminders
Reviews
Search
Share of the market
Sign up now
Sponsors
Subscribers first
Terms of the deal
Thanks
The week's top stories
Topics
Updates
Videos
What to read
Your comments
`)

export const SUMMARY_LABELS = lines(`
Story Summary
Summary
SUMMARY
Summary:
Article summary
Quick summary
Executive summary
In Brief
In brief:
IN BRIEF
In short
In a nutshell
Key Points
Key points:
KEY POINTS
Key Takeaways
Key takeaways:
Takeaways
Main points
The main points
Key facts
Highlights
HIGHLIGHTS
Highlights:
Story Highlights
At a glance
AT A GLANCE
TL;DR
TL;DR:
TLDR
The gist
The essentials
What you need to know
What to know
What we know
Why it matters
Overview
Synopsis
Abstract
Quick read
The short version
The bottom line
Bottom line
Quick facts
In 60 seconds
The big picture
`)

/** Below the label of a summary. */
export const SUMMARY_NOTES = lines(`
AI-generated summary
Summary made with the help of AI, checked by an editor
By our editors
2 min read
Tap for more
`)

export const STORY_LABELS = lines(`
Full Story
FULL STORY
Full story:
The Full Story
Full Article
Full article:
Full Report
In Full
The full text
Full text
Read the full story
Read the full article
Read full story
The story
The Story
Story
Article
Main story
The details
In detail
In depth
Full version
The long version
Complete article
Read on
`)

export const TOPICS =
  'World|Business|Politics|Technology|Tech|Science|Health|Sport|Sports|Culture|Arts|Opinion|Economy|Markets|Money|Environment|Climate|Education|Travel|Life|Lifestyle|Food|Local|National|Africa|Asia|Europe|Energy|Music|Books|Film|Media|Crime|Companies|Transport|Cities|Defence|Weather'.split(
    '|',
  )
export const AGENCIES =
  'Reuters|AFP|AP|Getty Images|Getty|EPA|PA|Bloomberg|Xinhua|Shutterstock|iStock|Unsplash|Alamy|dpa|ANP|EFE|Handout|Wikimedia Commons|Supplied|AAP|Anadolu'.split(
    '|',
  )
export const PLACES =
  'London|Nairobi|Lagos|Mumbai|Sydney|Berlin|Paris|Toronto|Warsaw|Lima|Tokyo|Seoul|Cairo|Lisbon|Dublin|Oslo|Chicago|Boston|Denver|Glasgow|Jakarta|Manila|Accra|Vienna|Prague|Bogotá|Geneva|Brussels|Kyiv|Athens'.split(
    '|',
  )
export const GIVEN =
  'Anna|Daniel|Maria|James|Fatima|Kofi|Wei|Priya|Lars|Sofia|Tomás|Ngozi|Hana|Owen|Claire|Yusuf|Ines|Marek|Leila|Peter|Ruth|Samuel|Joan|Arjun|Mei|Ivan|Greta|Luis|Amina|Patrick'.split(
    '|',
  )
export const FAMILY =
  "Kowalski|Mbeki|Larsen|O'Neill|Sharma|Tanaka|Osei|Fernandes|Novak|Petrov|Haddad|Bergman|Moreau|Singh|Whitfield|Castellanos|Adeyemi|Lindqvist|Hartley|van der Berg|Nguyen|Rossi|Ibrahim|Fraser|Schmidt|Delgado|MacLeod|Banerjee|Kimani|Weiss".split(
    '|',
  )
export const OUTLETS =
  'Times|Post|Herald|Courier|Gazette|Tribune|Chronicle|Observer|Journal|Mail|Review|Daily|Standard|Star|Echo|Monitor|Dispatch|Register|Globe|Mirror|Argus|News'.split(
    '|',
  )
export const ROLES =
  'Staff Reporter|Political Correspondent|Science Editor|Senior Writer|Business Reporter|Technology Editor|Chief Correspondent|Staff Writer|Environment Correspondent|Health Editor'.split(
    '|',
  )

/** Bylines; {authors} is one name or several. */
export const BYLINES = lines(`
By {authors}
By {authors}
By {authors}
BY {AUTHORS}
by {authors}
By: {authors}
{authors}
{authors}
{authors}, {role}
By {authors}, {role}
By {authors} | {outlet}
By {authors}, {outlet}
By {authors} for {outlet}
By {authors} in {place}
{authors} in {place}
{authors}, {place}
Written by {authors}
Written By: {authors}
Words: {authors}
Words by {authors}
Text: {authors}
Story by {authors}
Author: {authors}
Reported by {authors}
Reporting by {authors}
Report: {authors}
Posted by {authors}
Published by {authors}
Interview: {authors}
Interview by {authors}
Analysis by {authors}
From {authors} in {place}
— {authors}
{authors} — {outlet}
{authors} | {outlet}
{authors} @{handle}
By {authors} and agencies
By {outlet} staff
{outlet} Staff
Staff report
By our correspondent in {place}
By {role} {authors}
`)

/** Dates on their own line or behind a byline. */
export const DATES = lines(`
{date}
{date}
{date}
{weekday}, {date}
{weekday} {date}
Published {date}
Published: {date}
Published on {date}
Posted on {date}
Posted: {date}
First published: {date}
Updated {date}
Updated: {date}
Last updated {date}
Last modified on {date}
{date}, {h}:{nn} am
{date} at {h}:{nn} p.m. ET
{date} {h}:{nn} GMT
{date} - {h}.{nn}
{date} {h}:{nn} IST
{h}:{nn}, {date}
{h}:{nn} EST, {date}
Published {date}, updated {date}
Published: {date} | Updated: {date}
{date} · {n} min read
{date} | {n} min read
{date} • Updated {h}:{nn}
`)
