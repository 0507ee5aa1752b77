using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// What the annotated classes say about object types, for one schema. Nothing of the host is needed for it, so that of the first schema is gathered
/// while the host is still put together.
/// </summary>
internal sealed class ObjectDescriptions
{
    /// <exception cref="SchemaBindingException">A class extends a type that none describes, or its <c>Configure</c> is another method.</exception>
    public ObjectDescriptions(IReadOnlyList<Type> classes)
    {
        Classes = classes
            .Select(type => (Class: type, Target: AnnotatedClass.TargetOf(type)))
            .Where(pair => pair.Target is not null)
            .ToLookup(pair => pair.Target!, pair => pair.Class);
        All = [.. Classes.Select(Describe)];
    }

    /// <summary>The classes that describe and extend a type.</summary>
    public ILookup<Type, Type> Classes { get; }

    /// <summary>A description of each type, in the order of the classes.</summary>
    public IReadOnlyList<IObjectTypeDescription> All { get; }

    private static IObjectTypeDescription Describe(IGrouping<Type, Type> group)
    {
        var description = (IObjectTypeDescription)
            Activator.CreateInstance(typeof(ObjectTypeDescriptor<>).MakeGenericType(group.Key))!;
        if (!group.Any(AnnotatedClass.IsObjectType))
        {
            throw new SchemaBindingException(
                $"{group.First().Name} extends {group.Key.Name}, which no [ObjectType<{group.Key.Name}>] class describes."
            );
        }

        foreach (var annotated in group.OrderByDescending(AnnotatedClass.IsObjectType))
        {
            AnnotatedClass.Configure(annotated, description);
            if (AnnotatedClass.IsObjectType(annotated))
            {
                description.Requirements.AddRange(ResolverBinder.RequirementsOf(annotated));
            }
        }

        return description;
    }
}
