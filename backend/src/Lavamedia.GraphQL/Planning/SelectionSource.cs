namespace Lavamedia.GraphQL.Planning;

/// <summary>What a step is given at run time as the start of its reading.</summary>
public enum SelectionSource
{
    /// <summary>One <see cref="IQueryable{T}"/>; the step applies arguments and shape of the field to it.</summary>
    Query,

    /// <summary>A batch of entities, which the step reads again by their keys. One value for each, null for what the viewer may not see.</summary>
    Entities,

    /// <summary>A batch of the entities that have the field, which is a page; they are read again by their keys. One page for each.</summary>
    Owners,

    /// <summary>A batch of raw keys (from <c>node(id:)</c> or an id member). One value for each, null for what does not exist or may not be seen.</summary>
    Keys,
}
