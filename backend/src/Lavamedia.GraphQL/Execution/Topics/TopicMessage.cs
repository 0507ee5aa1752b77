using System.Text.Json;

namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>One event on its way to the subscribers of a process: read from JSON once, however many they are.</summary>
public sealed class TopicMessage
{
    private readonly Lock _lock = new();
    private readonly ReadOnlyMemory<byte> _json;
    private object? _value;

    private TopicMessage(object? value, ReadOnlyMemory<byte> json)
    {
        _value = value;
        _json = json;
    }

    /// <summary>An event of this process.</summary>
    public static TopicMessage Of(object value) => new(value, default);

    /// <summary>An event that came from elsewhere.</summary>
    /// <param name="json">The message as <see cref="ToJson{TMessage}"/> made it.</param>
    public static TopicMessage OfJson(ReadOnlyMemory<byte> json) => new(null, json);

    /// <summary>A message as JSON.</summary>
    public static byte[] ToJson<TMessage>(TMessage message)
        where TMessage : notnull => JsonSerializer.SerializeToUtf8Bytes(message, JsonSerializerOptions.Web);

    /// <summary>The message as the type that a subscriber expects.</summary>
    /// <exception cref="JsonException">The message is of another type.</exception>
    /// <exception cref="InvalidCastException">The message is of another type.</exception>
    public TMessage Read<TMessage>()
        where TMessage : notnull
    {
        lock (_lock)
        {
            if (_value is TMessage || _json.IsEmpty)
            {
                return (TMessage)_value!;
            }

            var message =
                JsonSerializer.Deserialize<TMessage>(_json.Span, JsonSerializerOptions.Web)
                ?? throw new JsonException("The message of a topic is null.");
            _value = message;
            return message;
        }
    }
}
