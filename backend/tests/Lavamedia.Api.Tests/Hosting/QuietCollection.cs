namespace Lavamedia.Api.Tests.Hosting;

/// <summary>Tests that measure time, or change what a whole process shares: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class QuietCollection
{
    /// <summary>The collection's name.</summary>
    public const string Name = "quiet";
}
