using System.Text.Json;

namespace Lavamedia.Platform.Topics;

/// <summary>An event of a topic on its way between processes, as JSON.</summary>
/// <param name="Id">Tells an event that arrives twice from two that are alike.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Message">The message; absent when the topic ends, or when it is stored because it is long.</param>
/// <param name="Kind">What the envelope stands for.</param>
internal sealed record TopicEnvelope(Guid Id, string Topic, JsonElement? Message, TopicEnvelopeKind Kind)
{
    public static TopicEnvelope Of(string topic, ReadOnlyMemory<byte> message)
    {
        using var document = JsonDocument.Parse(message);
        return new(Guid.CreateVersion7(), topic, document.RootElement.Clone(), TopicEnvelopeKind.Message);
    }

    public static TopicEnvelope EndOf(string topic) => new(Guid.CreateVersion7(), topic, null, TopicEnvelopeKind.End);

    /// <summary>The envelope without its message, which waits in the table.</summary>
    public TopicEnvelope Stored() => this with { Message = null, Kind = TopicEnvelopeKind.Stored };

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static TopicEnvelope Read(string json) =>
        JsonSerializer.Deserialize<TopicEnvelope>(json, JsonSerializerOptions.Web)
        ?? throw new JsonException("The envelope of an event is null.");
}
