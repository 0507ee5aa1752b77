namespace Lavamedia.GraphQL.Planning;

/// <summary>How a field shows the elements that its source yields.</summary>
public enum ListShape
{
    /// <summary>One value; of several the first.</summary>
    Single,

    /// <summary>A plain list.</summary>
    List,

    /// <summary>A Relay connection with keyset cursors.</summary>
    Connection,

    /// <summary>A collection segment with offsets.</summary>
    CollectionSegment,
}
