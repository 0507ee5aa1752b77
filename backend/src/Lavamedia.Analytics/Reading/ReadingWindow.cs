namespace Lavamedia.Analytics.Reading;

/// <summary>How far back reading counts.</summary>
public enum ReadingWindow
{
    /// <summary>24 hours.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,
}
