namespace Lavamedia.Platform.Modules;

/// <summary>
/// A part of the product that owns its tables, services, GraphQL types and background handlers.
/// The class only registers; what it registers lies in the module's feature folders.
/// </summary>
public interface IModule
{
    /// <summary>Registers everything that the module brings, and nothing of another module.</summary>
    /// <param name="module">Collects what this module brings.</param>
    void Register(ModuleBuilder module);
}
