namespace Lavamedia.Analytics.Reading;

/// <summary>How the reading of an article is written among the events.</summary>
public static class ReadingEvents
{
    /// <summary>The type of the event. Its payload has the key of the item as <c>contentId</c>, and says nothing of the reader.</summary>
    public const string PageView = "page_view";
}
