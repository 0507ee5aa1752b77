namespace Lavamedia.Platform.Topics;

/// <summary>What an envelope stands for.</summary>
internal enum TopicEnvelopeKind
{
    /// <summary>An event with its message.</summary>
    Message,

    /// <summary>An event whose message is too long for a notification; it is read from the table.</summary>
    Stored,

    /// <summary>The end of the topic for its present subscribers.</summary>
    End,
}
