using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Topics;

namespace Lavamedia.Platform.Tests.Topics;

/// <summary>A process with its subscribers.</summary>
public sealed record TopicProcess(ITopicEventSender Sender, ITopicEventReceiver Receiver, LocalTopics Topics)
{
    public static TopicProcess Of<T>(Func<LocalTopics, T> make)
        where T : ITopicEventSender, ITopicEventReceiver
    {
        var topics = new LocalTopics(new ExecutionOptions());
        var provider = make(topics);
        return new TopicProcess(provider, provider, topics);
    }
}

/// <summary>Two processes of one installation, and what they share.</summary>
public sealed class TopicProcesses(TopicProcess first, TopicProcess second, params object[] shared) : IAsyncDisposable
{
    public TopicProcess First { get; } = first;

    public TopicProcess Second { get; } = second;

    public async ValueTask DisposeAsync()
    {
        foreach (var part in new[] { First.Sender, Second.Sender }.Concat(shared).Distinct())
        {
            switch (part)
            {
                case IAsyncDisposable disposable:
                    await disposable.DisposeAsync();
                    break;
                case IDisposable disposable:
                    disposable.Dispose();
                    break;
            }
        }
    }
}
