using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Describes the field of a resolver method, for attributes of one's own.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>Puts a step around the resolver. Steps run in the order of their calls, the first outermost.</summary>
    IObjectFieldDescriptor Use(FieldMiddleware middleware);
}
