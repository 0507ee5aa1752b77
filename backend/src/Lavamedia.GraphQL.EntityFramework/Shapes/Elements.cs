namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>The element type of collections.</summary>
internal static class Elements
{
    public static Type TypeOf(Type collection) =>
        collection
            .GetInterfaces()
            .Prepend(collection)
            .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .GetGenericArguments()[0];
}
