namespace Lavamedia.Platform.Errors;

/// <summary>What is wrong with a value, for programs that say it in their own words and language.</summary>
public enum ValidationReason
{
    /// <summary>Something must stand here.</summary>
    Required,

    /// <summary>The text has more characters than the limit.</summary>
    TooLong,

    /// <summary>The value has not the form that is asked for.</summary>
    Malformed,

    /// <summary>What the value refers to does not exist, or not for the caller.</summary>
    NotFound,

    /// <summary>The value is none of those that are supported.</summary>
    NotSupported,

    /// <summary>There is one already.</summary>
    Duplicate,

    /// <summary>Something would stand below itself.</summary>
    Cycle,

    /// <summary>The file that the value refers to could not be processed.</summary>
    UnreadableMedia,

    /// <summary>The number is too small or too great.</summary>
    OutOfRange,
}
