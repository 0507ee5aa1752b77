namespace Lavamedia.GraphQL.Tests.Execution;

/// <summary>Tests that measure the memory of the process: one after the other, while no other test runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryCollection
{
    public const string Name = "Memory";
}
