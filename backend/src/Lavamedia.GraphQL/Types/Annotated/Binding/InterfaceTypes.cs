using System.Reflection;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// GraphQL interfaces of C# interfaces and base classes with <c>[InterfaceType]</c>: their <c>Configure</c> binds fields one by one;
/// without it all public properties are fields, since such a type is written for the schema.
/// </summary>
internal sealed class InterfaceTypes(BindingContext context, ObjectFieldBinder fields)
{
    private readonly List<Type> _types = [];

    /// <summary>Names the interfaces, so that fields may refer to them.</summary>
    public void Name(IEnumerable<Type> classes)
    {
        foreach (var type in classes)
        {
            if (type.GetCustomAttribute<InterfaceTypeAttribute>() is { } attribute)
            {
                _types.Add(type);
                context.OutputNames.Add(type, attribute.Name ?? AnnotatedClass.WithoutInterfacePrefix(type));
            }
        }
    }

    /// <summary>The names of the interfaces that a type has.</summary>
    public IEnumerable<string> Of(Type type) =>
        _types
            .Where(candidate => candidate != type && candidate.IsAssignableFrom(type))
            .Select(candidate => context.OutputNames[candidate]);

    /// <summary>Makes the interface types.</summary>
    public void Bind()
    {
        foreach (var type in _types)
        {
            var description = (IObjectTypeDescription)
                Activator.CreateInstance(typeof(ObjectTypeDescriptor<>).MakeGenericType(type))!;
            AnnotatedClass.Configure(type, description);
            if (description.Fields.Count == 0)
            {
                description.BindAllMembers();
            }

            var configuration = new InterfaceTypeConfiguration(context.OutputNames[type])
            {
                Description = description.GivenDescription ?? context.Documentation.Of(type),
            };
            configuration.Interfaces.AddRange(Of(type));
            configuration.Fields.AddRange(description.Fields.Select(field => fields.Bind(description, field)));
            context.Builder.AddType(configuration);
        }
    }
}
