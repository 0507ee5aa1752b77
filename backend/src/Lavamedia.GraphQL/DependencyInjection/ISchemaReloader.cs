using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.DependencyInjection;

/// <summary>Builds the schema of the host anew while it serves.</summary>
public interface ISchemaReloader
{
    /// <summary>The schema that requests run against now.</summary>
    Schema Current { get; }

    /// <summary>The schema as it would be if a type module answered otherwise. Nothing changes.</summary>
    /// <param name="candidate">Stands for the module of the same type.</param>
    /// <exception cref="Planning.SchemaBindingException">It would not be a schema.</exception>
    /// <exception cref="Types.Building.SchemaException">It would not be a valid schema.</exception>
    Schema Preview(ITypeModule candidate);

    /// <summary>
    /// Builds the schema of this moment. Requests that come from now on run against it; those under way, and subscriptions, end on the
    /// one they began with.
    /// </summary>
    void Reload();
}
