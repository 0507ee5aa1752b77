namespace Lavamedia.GraphQL.EntityFramework.Tests.News;

/// <summary>Who reads the newspaper: what its query filters ask.</summary>
public sealed class Reader
{
    /// <summary>Whether he sees what is not published.</summary>
    public bool SeesDrafts { get; set; }

    /// <summary>The author he is, if he is one: he sees himself even when he is hidden.</summary>
    public Guid? ViewerId { get; set; }
}
