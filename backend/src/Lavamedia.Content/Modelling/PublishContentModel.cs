using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Modelling;

/// <summary>Lets all processes work with the types as they are now.</summary>
public sealed class PublishContentModel(IOutbox outbox, TakeContentModel take, ITopicEventSender topics)
{
    /// <summary>Over which processes tell each other of a change.</summary>
    public const string Topic = "content_types_changed";

    /// <summary>Adds to the unit of work that the types have changed: other processes hear of it whatever becomes of this one.</summary>
    public void Announce() => outbox.Add(new ContentTypesChanged());

    /// <summary>
    /// After the commit: whoever changed the types may use them in the next request, wherever that is answered. Processes that did not hear
    /// hear from the outbox.
    /// </summary>
    public async Task<MutationResult<T>> AfterAsync<T>(MutationResult<T> result, CancellationToken cancellationToken)
    {
        if (result.Errors is null)
        {
            await take.ExecuteAsync(cancellationToken);
            await topics.SendAsync(Topic, true, cancellationToken);
        }

        return result;
    }
}
