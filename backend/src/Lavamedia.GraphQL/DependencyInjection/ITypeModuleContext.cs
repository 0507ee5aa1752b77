using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.DependencyInjection;

/// <summary>The schema under construction, for a <see cref="ITypeModule"/>.</summary>
public interface ITypeModuleContext
{
    /// <summary>The description of a type that a class describes, to bind more of its members.</summary>
    /// <typeparam name="T">The runtime type.</typeparam>
    IObjectTypeDescriptor<T> Describe<T>();

    /// <summary>The name that a C# type has in the schema; a scalar is brought into it.</summary>
    /// <typeparam name="T">The type.</typeparam>
    string NameOf<T>();

    /// <summary>Adds a type. What it refers to by name may be added later.</summary>
    void AddType(TypeConfiguration type);

    /// <summary>Adds a field to the type that shows <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">The runtime type.</typeparam>
    /// <param name="field">The field, with its <see cref="Planning.FieldBinding"/>.</param>
    void AddField<T>(FieldConfiguration field);
}
