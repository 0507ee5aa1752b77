using Lavamedia.GraphQL.Execution.Topics;

namespace Lavamedia.Platform.Tests.Topics;

public sealed class InProcessTopicTests : TopicTests
{
    private protected override Task<TopicProcesses> StartAsync()
    {
        var process = TopicProcess.Of(topics => new InProcessTopics(topics));
        return Task.FromResult(new TopicProcesses(process, process));
    }
}
