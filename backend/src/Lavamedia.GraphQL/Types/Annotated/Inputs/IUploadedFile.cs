namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>A file of a multipart request: the C# side of the scalar <c>Upload</c>.</summary>
public interface IUploadedFile
{
    /// <summary>The file name as the client sent it; not to be trusted.</summary>
    string Name { get; }

    /// <summary>The media type as the client sent it; not to be trusted.</summary>
    string? ContentType { get; }

    /// <summary>The length in bytes, or null while it is not known.</summary>
    long? Length { get; }

    /// <summary>Opens the content for one reading.</summary>
    Stream OpenReadStream();
}
