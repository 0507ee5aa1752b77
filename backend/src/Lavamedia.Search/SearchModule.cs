using Lavamedia.Platform.Modules;

namespace Lavamedia.Search;

/// <summary>Finding content in the words of readers. Lists are filtered by Content itself; this module has no parts yet.</summary>
public sealed class SearchModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module) { }
}
