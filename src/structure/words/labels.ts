/** Labels of a copied story page, in small letters and without punctuation at their ends. */

/** What stands over the summary that an article brings itself. */
export const SUMMARY_LABELS: ReadonlySet<string> = new Set(
  `story summary|summary|article summary|the summary|executive summary|quick summary|summary of the story|news summary
in brief|the brief|brief|in short|in a nutshell|the short version|short version|the short of it|the gist|gist|nutshell
key points|key point|the key points|key takeaways|key takeaway|takeaways|the takeaways|the takeaway|top takeaways|main points|the main points
key facts|quick facts|fast facts|the essentials|essentials|key insights|key findings|key details|key developments|key messages
highlights|story highlights|article highlights|the highlights|at a glance|overview|quick overview|story overview|synopsis|abstract
tl;dr|tldr|tl dr|the tl;dr|quick read|the quick read|quick take|the quick take|the bottom line up front|bottom line|the bottom line
what you need to know|what to know|things to know|what we know|here's what you need to know|why it matters|the lowdown|the rundown|rundown|the big picture
story at a glance|the story in brief|the story so far|in summary|recap|digest|bullet points|ai summary|ai-generated summary|the story in short|in 30 seconds|in 60 seconds|the news in brief`.split(
    /[|\n]/,
  ),
)

/** What stands between the head of the page and the article. */
export const STORY_LABELS: ReadonlySet<string> = new Set(
  `full story|the full story|full article|the full article|full report|the full report|full text|full version|in full|the story in full|in depth|in detail|the details|details
read the full story|read the full article|read the full report|read full story|read full article|full coverage|the story|the article|article|story|main story|complete story|complete article|the whole story|article text|article body|text|full news|the report|report in full|the long version|long version|the long read|long read|full post|continue to article|full piece|the piece`.split(
    /[|\n]/,
  ),
)
