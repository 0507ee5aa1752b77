namespace Lavamedia.Platform.Blobs;

/// <summary>There is no room for a file. Nothing of it was kept.</summary>
/// <param name="innerException">What the operating system said.</param>
public sealed class BlobStoreFullException(Exception innerException)
    : IOException("There is no room left where files are stored.", innerException);
